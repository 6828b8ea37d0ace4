// Reads the browser's own record of a page's main thread: which tasks were long, and what the time went into.

/** Tasks alone, for next to no cost; and with them what is done in them, which costs every page the same few per cent. */
const TASKS = ['toplevel', 'blink.user_timing'];
const DETAILS = [...TASKS, 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];

/** Tasks longer than this hold up a reader: W3C Long Tasks API, section 1. In milliseconds. */
const LONG = 50;

/** The first that matches an event's name says what its time is for. */
const KINDS = [
  ['reading and compiling scripts', /compile|parsefunction|produce|flushinstruction|streaming/i],
  ['running modules', /^(v8\.evaluateModule|EvaluateScript)$/],
  [
    'elements, events and timers',
    /^(v8\.(call|new|run)|FunctionCall|RunMicrotasks|EventDispatch|TimerFire|Fire)/,
  ],
  ['style', /^(UpdateLayoutTree|ParseAuthorStyleSheet|.*StyleRecalc.*|InvalidateStyle)/],
  ['layout and painting', /^(Layout|PrePaint|Paint|Layerize|Commit|UpdateLayer|IntersectionObserver)/],
  ['collecting garbage', /GC/],
  ['reading the HTML', /^(ParseHTML|HTMLDocumentParser|DocumentLoader)/],
];
const REST = 'asking for files, and the tasks that carry them';

/** What the time is told by, in the order of a table. */
export const kinds = [...KINDS.map(([name]) => name), REST];

/**
 * Records a page from now on.
 * @param {import('playwright-core').CDPSession} cdp
 * @param {string} url - The page that will be loaded.
 * @param {boolean} [details] - Whether also what is done in each task.
 * @returns {Promise<() => Promise<object[]>>} Ends it: the events of the page's main thread, outer ones before what is in them.
 */
export async function record(cdp, url, details = false) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: details ? DETAILS : TASKS },
  });
  return async () => {
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', collect);
    return mainThread(events, url);
  };
}

/** A browser has more renderers than the page's: the one that said it goes there is meant. */
function mainThread(events, url) {
  const start = events.find(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url,
  );
  if (!start) throw new Error(`bench: the trace does not have ${url}`);
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === start.pid && tid === start.tid)
    .sort((left, right) => left.ts - right.ts || right.dur - left.dur);
}

/** Tasks of more than 50 ms, and by how much they exceed it together. Rendering counts, whether or not a script ran in it. */
export function longTasks(events) {
  const long = events
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .map(({ dur }) => dur / 1000)
    .filter((time) => time > LONG);
  return { longTasks: long.length, blocking: long.reduce((sum, time) => sum + time - LONG, 0) };
}

/** The main thread's own time by kind, in milliseconds: of each event what is not spent in another inside it. */
export function timeByKind(events) {
  const times = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  const kindOf = ({ name }) => KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? REST;
  const open = [];
  for (const event of events) {
    while (open.length && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    const time = (event.tdur ?? 0) / 1000;
    times[kindOf(event)] += time;
    if (open.length) times[kindOf(open.at(-1))] -= time;
    open.push(event);
  }
  return times;
}
