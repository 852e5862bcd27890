// SPDX-License-Identifier: MPL-2.0
// The system administrator imports enterprises: a row is bad, the report names it, the mended file is imported.

const kPatience = 30_000; // the runner looks once a second; the files are small
const kHeading = '统一社会信用代码,企业名称,法定代表人,所在区,企业类别,行业代码\r\n';

const file_of = (text) => ({ name: '测试企业.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

async function upload(administrator, text) {
  await administrator.go('/imports/new?kind=enterprise');
  await administrator.page.locator('#file').setInputFiles(file_of(text));
  await administrator.type('数据来源', '测试名录');
  await administrator.arrive(/\/imports\/[0-9A-Z]{26}$/, administrator.button('上传并试运行').click());
}

export async function import_enterprises(walk, cast) {
  const { administrator } = cast.people;
  await administrator.go('/user');
  await administrator.follow('批量导入', /\/imports$/);
  await administrator.station('imports');
  await administrator.follow('新建导入', /\/imports\/new$/);
  await administrator.station('import-empty');
  await administrator.press('上传并试运行');
  await administrator.sees('an import wants a file', '请选择要导入的文件。');
  await administrator.station('import-new');
  const good = `${cast.enterprise.uscc},,,,专精特新企业,\r\n`;
  await upload(administrator, `${kHeading}${good}91310115MA1H000201,测试导入企业（上海）有限公司,测试法人,火星区,,C35\r\n`);
  await administrator.sees('the bad row is named', '没有这个区，请填写区名或六位区划代码。', kPatience);
  await administrator.sees('beside its code', /统一社会信用代码的校验不对/);
  await administrator.station('import-report');
  await administrator.press('确认导入');
  await administrator.sees('bad rows are not left out unasked', /请改正文件后重新上传，或勾选只导入正确的行/);
  await administrator.station('import-unasked');
  await upload(administrator, `${kHeading}${good}91310115MA1H000200,测试导入企业（上海）有限公司,测试法人,浦东新区,,C35\r\n`);
  await administrator.sees('the mended file has no bad row', /新增|没有变化/, kPatience);
  await administrator.station('import-mended');
  await administrator.press('确认导入');
  await administrator.sees('and is imported, the same in file and database', /核对一致/, kPatience);
  await administrator.station('import-done');
  walk.check(await administrator.page.getByText('校验码（SHA-256）').count() >= 2, 'with the checksums of both');
}
