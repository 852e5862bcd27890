// SPDX-License-Identifier: MPL-2.0
// 填报权限: the filler lets a colleague prepare, the colleague saves a draft and cannot submit it, the filler takes it back.
import { FilingPage } from './filing_page.mjs';

const kFigure = '321.5';

/** The month of the period a year before: nobody has begun it. */
export function month_of_last_year({ period }) {
  return `${period.year - 1}-${String(period.month).padStart(2, '0')}`;
}

export async function let_a_colleague_prepare(walk, cast) {
  const { first, second } = cast.people;
  const { uscc } = cast.enterprise;
  const month = `/filing/${uscc}/${month_of_last_year(cast)}`;
  await first.go(`/filing/${uscc}`);
  await first.follow('填报权限', /\/rights$/);
  await first.station('rights');
  const colleague = first.page.getByRole('row', { name: cast.second });
  await first.press(/^准许协助填写/, colleague);
  await first.sees('the leave is given', '已准许，对方收到一条消息，现在就可以填写和暂存。');
  await first.station('rights-given');

  await second.go(`/filler/${uscc}/rights`);
  await second.sees('the colleague sees what is allowed', /您的权限：查看、协助填写/);
  await second.station('rights-of-colleague');
  await save_a_draft(walk, cast, second, month);

  await first.go(`${month}/edit`);
  await first.sees('the filler sees who has saved', new FilingPage(first).state.getByText(`，${cast.second}）`));
  await first.go(`/filler/${uscc}/rights`);
  await first.press(/^收回/, colleague);
  await first.sees('the leave is taken back', '已收回，对方即刻不能再暂存；已暂存的内容都在。');
  await second.go(`${month}/edit`);
  walk.check(second.path === month, 'then the colleague only reads', second.path);
}

async function save_a_draft(walk, cast, colleague, month) {
  await colleague.go(`${month}/edit`);
  await colleague.sees('the colleague is told who submits', `您在协助填写，暂存后由填报员 ${cast.first} 核对提交。`);
  const bar = colleague.page.locator('.finish');
  walk.check(await colleague.button('提交', bar).count() === 0, 'and has no way to do it');
  await colleague.station('filing-prepared');
  const filing = new FilingPage(colleague);
  await filing.cell('A01.m').fill(kFigure);
  await filing.press('暂存');
  await colleague.sees('but saves a draft', /已暂存（/);
}
