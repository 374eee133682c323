import { html, type Html } from './html.ts';

/** A table that is wider than a small screen is scrolled by itself. A column without a title has an empty head. */
export function tableHtml(titles: readonly string[], rows: readonly Html[]): Html {
  const heads = titles.map((title) => (title === '' ? html`<td></td>` : html`<th scope="col">${title}</th>`));
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
