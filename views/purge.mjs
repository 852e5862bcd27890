// SPDX-License-Identifier: MPL-2.0
// Bootstrap brings more than the pages use: rules for classes, for elements, and custom properties, that no template and no script names are left out.

/** The rules of a compiled style sheet, each as { head, body }. */
function rules_of(css) {
  const rules = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (css[at] === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({ head: css.slice(start, open), body: css.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return rules;
}

/** The selectors of a list; commas inside brackets part nothing. */
const selectors_of = (head) => head.match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^,(])+/g);

/** Elements that Bootstrap gives a look and few pages have. */
const kRare = ['abbr', 'address', 'h4', 'h5', 'h6', 'hr', 'iframe', 'mark', 'output', 'pre', 'samp', 'sub', 'sup'];

/** Finds in a selector those of them that `text` has no tag of. */
const rare_of = (text) => new RegExp(`(?:^|[\\s>+~])(?:${kRare.filter((name) => !new RegExp(`<${name}\\b`).test(text)).join('|') || '$.'})(?![\\w-])`);

function without_rules(css, words, rare) {
  const is_used = (selector) => !rare.test(selector) && [...selector.replace(/:not\([^()]*\)/g, '').matchAll(/\.([a-z][\w-]*)/gi)].every(([, name]) => words.has(name));
  return rules_of(css).map(({ head, body }) => {
    if (/^\s*@media/.test(head)) {
      const rest = without_rules(body, words, rare);
      return rest && `${head}{${rest}}`;
    }
    if (head.includes('@')) return `${head}{${body}}`;
    const selectors = selectors_of(head).filter(is_used);
    return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
  }).join('');
}

function without_properties(css, words) {
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const rest = css.replace(/(--[\w-]+):(?:"[^"]*"|[^;{}"])*(?:;|(?=\}))/g, (whole, name) => (used.has(name) || words.has(name) ? whole : ''));
  return rest === css ? css : without_properties(rest, words);
}

/** `text`: all templates and scripts; each class and property that they use stands there in full. */
export function purge(css, text) {
  const words = new Set(text.match(/[\w-]+/g));
  return without_properties(without_rules(css, words, rare_of(text)), words).replace(/[^{}]+\{\}/g, '');
}
