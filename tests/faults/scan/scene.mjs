// SPDX-License-Identifier: MPL-2.0
// Some acts before the scan, so that pages with an appeal, a job and an import are there.
import { forms_of } from './browser.mjs';
import { begin_session } from './kinds.mjs';

async function send(browser, page, path, values) {
  const form = forms_of(await browser.go('GET', page)).find(({ action }) => action.pathname === path);
  if (!form) throw new Error(`${page} has no form for ${path}`);
  const fields = { ...Object.fromEntries(form.fields.map(({ name, value }) => [name, value])), ...values };
  const answer = form.is_multipart ? await post_multipart(browser, path, fields) : await browser.go('POST', path, fields);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
}

function post_multipart(browser, path, fields) {
  const parts = Object.entries(fields).map(([name, value]) =>
    (name === 'file' ? `--x\r\nContent-Disposition: form-data; name="file"; filename="${value ? 'made-up.csv' : ''}"\r\n\r\n${value}\r\n` : `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`));
  return browser.go('POST', path, { type: 'multipart/form-data; boundary=x', text: `${parts.join('')}--x--\r\n` });
}

export async function prepare_scene(portal) {
  const filler = (await begin_session(portal, 'filler')).browser;
  await send(filler, '/appeal/new', '/appeal', { title: '测试诉求', text: '扫描用的测试诉求。', file: '' });
  const officer = (await begin_session(portal, 'district_officer')).browser;
  await send(officer, '/export', '/export', { purpose: '扫描用的测试导出', state: '', industry: '', category: '', size: '' });
  const centre = (await begin_session(portal, 'centre_officer')).browser;
  const template = await centre.go('GET', '/imports/template/enterprise');
  await send(centre, '/imports/new', '/imports', { file: template.status === 200 ? template.body : 'x', kind: 'enterprise', source: '扫描用的测试导入' });
}
