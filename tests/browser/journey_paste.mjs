// SPDX-License-Identifier: MPL-2.0
// A block from a spreadsheet, and a file from one.
import { join } from 'node:path';

import { FilingPage } from './filing_page.mjs';

const edit_address = (cast) => `/filing/${cast.enterprise.uscc}/${cast.earlier.text}/edit`;

/** As Excel puts it on the clipboard: line ends of Windows, quotes, an empty cell, a cell too many. */
const kBlock = '１，１１１\t2222.2\t3333\t5\r\n"44"\t约五百\t\r\n';

export async function paste_block(walk, cast) {
  if (!cast.script) return;
  const person = cast.people.second;
  const { page } = person;
  await person.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: walk.portal });
  await person.go(edit_address(cast));
  const filing = new FilingPage(person);
  await filing.cell('A02.py').fill('7');
  await filing.cell('A02.py').blur();
  const before = await filing.values();
  await page.evaluate((text) => navigator.clipboard.writeText(text), kBlock);
  await filing.cell('A01.m').focus();
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog');
  await person.sees('a paste shows where each value goes', dialog.getByRole('heading', { name: '粘贴预览：5 格' }));
  await person.sees('with what cannot be read', dialog.getByRole('row', { name: /A02 .*约五百.*只能填数字/ }));
  await person.sees('and what falls outside', dialog.getByText('粘贴内容第 1 行第 4 列：5'));
  await person.station('filing-paste');
  await person.button('取消', dialog).click();
  walk.check(JSON.stringify(await filing.values()) === JSON.stringify(before), '取消 pastes nothing');
  await filing.cell('A01.m').focus();
  await page.keyboard.press('Control+v');
  await person.button('填入', dialog).click();
  const pasted = await filing.values();
  const wanted = { 'A01.m': '1111.00', 'A01.y': '2222.20', 'A01.py': '3333.00', 'A02.m': '44.00', 'A02.y': '约五百', 'A02.py': '7.00' };
  const wrong = Object.keys(wanted).filter((name) => pasted[name] !== wanted[name]);
  walk.check(wrong.length === 0, 'each value stands where the preview said, empty ones took nothing away', wrong.map((name) => `${name}: ${pasted[name]}`).join('\n'));
  await person.sees('what cannot be read has its problem beside it', page.locator('#c-A02-y-problem .problem'));
  await person.station('filing-pasted');
  await person.button('撤销').click();
  walk.check(JSON.stringify(await filing.values()) === JSON.stringify(before), '撤销 takes the whole paste back');
  await filing.is_saved('and that is what is saved');
}

/** The template as downloaded goes back in: what was changed on the page since is told apart. */
export async function upload_workbook(walk, cast) {
  const person = cast.people.second;
  const { page } = person;
  await person.go(edit_address(cast));
  const filing = new FilingPage(person);
  await filing.cell('C02.e').fill('21');
  await filing.press('暂存');
  await person.go(edit_address(cast));
  await page.getByText('用 Excel 填报', { exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), person.link('下载 Excel 模板').click()]);
  const file = join(walk.screenshots, `template${cast.mark}.xlsx`);
  await download.saveAs(file);
  await filing.cell('C02.e').fill('22');
  await filing.press('暂存');
  await upload(person, cast, { name: '测试.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('no workbook') });
  await person.sees('a file that is no workbook is refused in words', page.locator('#file-problem'));
  await person.station('filing-upload-problem');
  await upload(person, cast, file);
  const told = await page.locator('#uploaded').textContent();
  walk.check(/22\s*→\s*21/.test(told), 'the upload says what it changes', told);
  walk.check(await filing.cell('C02.e').inputValue() === '21', 'and puts it into the form');
  await person.station('filing-uploaded');
  await filing.press('暂存');
  await person.go(edit_address(cast));
  walk.check(await filing.cell('C02.e').inputValue() === '21', '暂存 saves what came from the file');
  if (cast.script) await upload_and_close(walk, person, cast, file);
}

/** What a file brought is kept in the browser until it is saved; Ctrl+S saves it where it came. */
async function upload_and_close(walk, person, cast, file) {
  const change = async () => {
    await person.go(edit_address(cast));
    const filing = new FilingPage(person);
    await filing.cell('C02.e').fill('22');
    await filing.press('暂存');
    await upload(person, cast, file);
    return filing;
  };
  await change();
  await person.page.waitForTimeout(300);
  await person.page.close();
  person.page = await person.context.newPage();
  await person.go(edit_address(cast));
  await person.sees('a file that was not saved is offered back after the page was closed', '这台电脑上有没有保存到系统的内容');
  await person.button('恢复到表中').click();
  const restored = new FilingPage(person);
  walk.check(await restored.cell('C02.e').inputValue() === '21', 'with what it had brought');
  await restored.is_saved('and saved');
  const filing = await change();
  await person.sees('an upload says that it is not saved', '，尚未保存');
  await person.page.keyboard.press('Control+s');
  await filing.is_saved('Ctrl+S saves what came from a file');
  await person.does_not_see('which is said no more', '，尚未保存');
  await person.go(edit_address(cast));
  walk.check(await filing.cell('C02.e').inputValue() === '21', 'the portal holds it');
}

async function upload(person, cast, file) {
  await person.go(edit_address(cast));
  if (!(await person.page.locator('#file').isVisible())) await person.page.getByText('用 Excel 填报', { exact: true }).click();
  await person.page.locator('#file').setInputFiles(file);
  await person.press('上传');
}
