// SPDX-License-Identifier: MPL-2.0
// What the stand-in of the mail server has got.

const kMostTries = 180;
const kBetween = 500; // milliseconds: the runner sends what waits every few seconds

/** The text of the first mail that is wanted by `is_wanted({ to, text })`; waits for the runner to send it. */
export async function wait_for_mail(walk, is_wanted) {
  for (let tries = 0; tries < kMostTries; tries += 1) {
    const messages = await (await fetch(`${walk.mail_control}/stand-in/messages`)).json();
    const found = messages.map(({ to, raw }) => ({ to, text: text_of(raw) })).find(is_wanted);
    if (found) return found.text;
    await new Promise((resolve) => { setTimeout(resolve, kBetween); });
  }
  return undefined;
}

const text_of = (raw) => Buffer.from(raw.slice(raw.indexOf('\r\n\r\n')), 'base64').toString('utf8');
