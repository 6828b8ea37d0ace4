// The comments that a new database begins with: one of every kind that a thread has to cope with.
import { cleanAddress, cleanComment } from './html.mjs';

const POST = {
  id: 1,
  title: 'Half a year of line D: the river has become a detail',
  path: '/examples/comments-local/',
};

const LONG = `I kept a diary for this, so forgive the length.

In April I left the plateau at 7.10 and was at my desk by 7.52. In May, once the junction at Tanneries had been reset, it was 7.41. In July the rails grew in the heat and for eleven days we crept along the embankment at walking pace; 8.05 on the worst morning, and a driver who came through the carriage to apologise in person, which I have never seen before or since.

August was the test. The storm stopped every bus on the slope. The tram ran, every twelve minutes, warm and full, and strangers talked to each other. I met two neighbours of fourteen years’ standing whose names I had not known.

So: is it perfect? The lift at Théâtre is broken as I write. The last departure is still too early for anybody who works in a kitchen. The stop called Rouvray-Haut is nowhere near the top of Rouvray. But my summer was longer than the one before, by two hours and twenty minutes a week, and I know what I did with them. I slept.`;

/** Name, site, the name it answers, days before the first start, text, status. */
const COMMENTS = [
  [
    'Odile R.',
    '',
    null,
    6.9,
    'Took it with my wheelchair this morning. Level boarding at every stop but <strong>Théâtre</strong>, where the lift is out again. Thank you for saying so in print.',
  ],
  [
    'Inès Carvalho',
    'https://aubrelles.example/ines',
    'Odile R.',
    6.8,
    'Thank you for testing it. The operator gave us a date, the twelfth, and we shall be there with a camera.',
  ],
  ['Odile R.', '', 'Inès Carvalho', 6.5, 'I shall be the one below the broken lift, waving.'],
  ['Jo', '', 'Odile R.', 6.4, 'Fourth promise, if I count right. I keep a list on the fridge.'],
  [
    'Inès Carvalho',
    'https://aubrelles.example/ines',
    'Jo',
    6.1,
    'Would you send us the fridge? A photograph will do: <em>redaction</em>, at the usual address.',
  ],
  [
    'Karim, Rouvray',
    '',
    null,
    5.7,
    'Eighteen minutes, checked by the watch. Nineteen on the way back, because it is uphill and the tram knows.',
  ],
  [
    'Mme Thibault',
    '',
    null,
    5.2,
    `<blockquote>two hundred and six trees were felled for it</blockquote>

And three hundred were planted, says the city. A tree as thick as a broomstick is not a tree, it is a promise. Ask again in thirty years.`,
  ],
  [
    'Lucien',
    '',
    'Mme Thibault',
    5,
    'The plane trees by the depot had a fungus, to be fair. The limes had not.',
  ],
  [
    'Tom & Anna',
    'https://two-on-a-tram.example/',
    null,
    4.4,
    'For visitors: the best window is on the left, from Vanniers on. We drew <a href="https://two-on-a-tram.example/map">a little map of what you can see</a> from it.',
  ],
  [
    'سلمى حداد',
    '',
    null,
    3.3,
    `انتقلت إلى هنا في الربيع ولم أكن أعرف أحدا. تعلمت أسماء المحطات قبل أسماء الجيران.

الآن أعرف السائق الذي ينتظر من يركض، وأعرف أن الجسر أجمل عند الغروب (الساعة 18:40 هذه الأيام).`,
  ],
  ['A night nurse', '', null, 2.6, LONG],
  [
    'Bastien',
    '',
    'A night nurse',
    2.1,
    'Read this on the 23.10, the last one. You are right about kitchens.',
  ],
  [
    'Noor',
    '',
    null,
    1.2,
    '“A detail.” My grandmother crossed that river by ferry to marry. I shall tell her it is a detail.\n1 < 2 & all that: progress is progress 🚋',
  ],
  [
    'lucky_winner_77',
    'https://lucky.example/',
    null,
    0.4,
    'Tired of waiting for the tram? Play at our casino while you wait!',
    'hold',
  ],
];

/**
 * Writes the article and its first comments.
 * @param {import('libsql')} database - With empty tables.
 */
export function seed(database) {
  database
    .prepare('INSERT INTO posts (id, title, path) VALUES (?, ?, ?)')
    .run(POST.id, POST.title, POST.path);
  const insert = database.prepare(
    `INSERT INTO comments (post, parent, author_name, author_email, author_url, date_gmt, content, status, preview)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')`,
  );
  const ids = new Map();
  for (const [name, url, parent, days, text, status = 'approved'] of COMMENTS) {
    const date = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19);
    const email = `reader${ids.size + 1}@aubrelles.example`;
    const written = name.replaceAll('&', '&amp;');
    const { lastInsertRowid } = insert.run(
      ...[POST.id, ids.get(parent) ?? 0, written, email, cleanAddress(url), date, cleanComment(text), status],
    );
    // The latest comment under a name is the one that is answered.
    ids.set(name, Number(lastInsertRowid));
  }
}
