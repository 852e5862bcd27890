// SPDX-License-Identifier: MPL-2.0
// What is saved as PDF: the receipt, the filing, the blank form.
import { readFileSync } from 'node:fs';

export async function save_as_pdf(walk, cast) {
  const { first } = cast.people;
  const filing = `/filing/${cast.enterprise.uscc}/${cast.period.text}`;
  for (const [path, link, name] of [
    [`${filing}/receipt`, '下载 PDF', /^回执_/],
    [filing, '下载 PDF', /^报表_/],
    ['/form', '下载空白表（PDF）', /_空白表_/],
  ]) {
    await first.go(path);
    const [file] = await Promise.all([first.page.waitForEvent('download'), first.link(link).click()]);
    const beginning = readFileSync(await file.path()).subarray(0, 5).toString();
    walk.check(beginning === '%PDF-' && name.test(file.suggestedFilename()), `${path} is saved as PDF`, `${file.suggestedFilename()}: ${beginning}`);
  }
}
