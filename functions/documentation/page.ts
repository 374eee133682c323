import { createHash } from 'node:crypto';
import type { Language } from '../../domain/explain/language.ts';
import { html, type Html } from './html.ts';
import { STYLESHEET } from './stylesheet.ts';

/** Put together here, for its digest counts every space. */
const STYLE: Html = { html: `<style>${STYLESHEET}</style>` };
const STYLE_DIGEST = createHash('sha256').update(STYLESHEET).digest('base64');

/** A page loads nothing, runs nothing and sends nothing; only its own stylesheet counts, by its digest. */
export const PAGE_POLICY = {
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_DIGEST}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/** A whole page, with the way to the same one in the other language. */
export function page(title: string, language: Language, main: Html): string {
  const [tag, skip] = language === 'zh' ? ['zh-CN', '跳到正文'] : ['en', 'Skip to the text'];
  const other =
    language === 'zh'
      ? html`<a href="?lang=en" lang="en" hreflang="en">English</a>`
      : html`<a href="?lang=zh" lang="zh-CN" hreflang="zh-CN">中文</a>`;
  const whole = html`<!doctype html>
    <html lang="${tag}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · riskpool</title>
        ${STYLE}
      </head>
      <body>
        <a class="skip" href="#main">${skip}</a>
        <header>
          <p><a href="/docs?lang=${language}">riskpool</a> · ${other}</p>
        </header>
        <main id="main">
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `;
  return whole.html;
}
