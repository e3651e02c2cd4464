import { describe, expect, it } from 'vitest';
import { withoutContent, withoutScript, withPeerCharts } from '../../tools/bench/pageVariants';

const chart = (text: string) =>
  `<div class="a" role="application"><div><svg><path d="M0 0"/></svg></div><p>${text}</p></div>`;
const html =
  '<html><head><script src="/theme.js"></script><link rel="modulepreload" crossorigin href="/a.js">' +
  '<link rel="stylesheet" href="/a.css"></head><body><div id="root"><main><div>Text</div>' +
  `${chart('one')}${chart('two')}</main></div>` +
  '<script type="application/json" id="data">{"a":"<div>"}</script></body></html>';

describe('the page without script', () => {
  it('keeps what is read, drawn and styled, and nothing that runs', () => {
    const limit = withoutScript(html);
    expect(limit).not.toMatch(/<script|modulepreload/);
    expect(limit).toContain('<link rel="stylesheet" href="/a.css">');
    expect(limit).toContain(chart('one'));
  });
});

describe('the page without content', () => {
  it('keeps head and scripts around an empty place', () => {
    const empty = withoutContent(html);
    expect(empty).toContain('<body><div id="root"></div></body>');
    expect(empty).toContain('<script src="/theme.js">');
  });

  it('refuses a page that has no place to empty', () => {
    expect(() => withoutContent('<body></body>')).toThrow('id="root"');
  });
});

describe('the page with the peer’s charts', () => {
  it('has its elements where the drawings stood, with values that HTML cannot misread', () => {
    const charts = [
      { categories: ['l’an', "d'or"], values: [1, 2], name: 'A & B' },
      { categories: ['x'], values: [3], name: 'C' },
    ];
    const page = withPeerCharts(html, charts, '<link href="/peer.css">');
    expect(page).toContain(
      `<bar-chart x='[["l’an","d&#39;or"]]' y='[[1,2]]' name='["A &amp; B"]'></bar-chart>`,
    );
    expect(page).toContain(`name='["C"]'></bar-chart></main>`);
    expect(page).not.toContain('<svg>');
    expect(page).toContain('<link href="/peer.css"></head>');
  });
});
