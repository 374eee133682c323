/** The one stylesheet of the documentation; it stands in the page, so that nothing else is to be loaded. */
export const STYLESHEET = `
:root { color-scheme: light dark; --text: #1d2530; --muted: #5a6675; --line: #d5dbe2; --back: #fff; --soft: #f4f6f8;
  --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e9ef; --muted: #a3afbd; --line: #3a4450; --back: #14191f;
  --soft: #1d242c; --link: #7db7f0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1rem 1.25rem 4rem; background: var(--back); color: var(--text);
  font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
h1 { font-size: 1.6rem; } h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); }
h3 { margin: 2.5rem 0 .25rem; font-size: 1.1rem; } h4 { margin: 1rem 0 .25rem; font-size: .95rem; color: var(--muted); }
code { font: .9em ui-monospace, "SFMono-Regular", Consolas, monospace; background: var(--soft); padding: .1em .3em;
  border-radius: .2em; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem .35rem 0; text-align: start; vertical-align: top; }
th { color: var(--muted); font-weight: 600; }
td table { margin: .25rem 0; border-inline-start: 2px solid var(--line); } td th, td td { padding-inline-start: .6rem; }
nav h3 { margin: 1rem 0 .25rem; font-size: .95rem; color: var(--muted); }
nav ul { columns: 18rem; column-gap: 2rem; padding-inline-start: 1.2rem; overflow-wrap: anywhere; }
.muted { color: var(--muted); }
.skip { position: absolute; left: -100rem; } .skip:focus { position: static; }
`;
