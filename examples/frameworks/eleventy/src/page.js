const story = document.querySelector('news-article');

document.getElementById('scheme').addEventListener('click', () => {
  story.scheme = story.scheme === 'light' ? 'dark' : 'light';
});

story.addEventListener('news-comment-submit', (event) => {
  event.preventDefault(); // this page sends the comment itself
  document.getElementById('status').textContent = `Thank you: ${event.data.get('comment')}`;
});
