import 'news-elements/news.css';
import './page.css';

export const metadata = { title: 'The tram crosses the river', icons: { icon: 'data:,' } };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
