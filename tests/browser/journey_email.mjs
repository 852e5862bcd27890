// SPDX-License-Identifier: MPL-2.0
// 验证电子邮箱: a code is mailed to the address, and typed.
import { wait_for_mail } from './mails.mjs';

export async function prove_an_address(walk, cast) {
  const { first } = cast.people;
  const address = `ceshi-${cast.mark || 'script'}@example.com`; // which nobody else has
  await first.go('/account');
  await first.page.getByLabel(/^电子邮箱/).fill(address);
  await first.press('保存', first.page.getByRole('main'));
  await first.sees('the address is saved', '已保存的邮箱还没有验证。');
  await first.follow('去验证', /\/account\/email$/);
  await first.sees('and not proven', new RegExp(`${address} 还没有验证`));
  await first.station('email');
  await first.press('发送验证码');
  await first.sees('a code is on its way', /有效至/);
  await first.station('email-code');
  await give(first, '1234');
  await first.sees('four digits are told', '验证码是 8 位数字，请核对。');
  await first.station('email-problem');
  const mail = await wait_for_mail(walk, ({ to, text }) => to.includes(address) && text.includes('验证码'));
  const [code] = /\b\d{8}\b/.exec(mail ?? '') ?? [];
  walk.check(Boolean(code), 'the mail has the code', mail);
  await give(first, code ?? '');
  await first.sees('the code proves the address', '电子邮箱已验证。');
  await first.go('/account/email');
  await first.sees('and the page says so', /更换邮箱后需要重新验证/);
  await first.station('email-proven');
}

async function give(person, code) {
  await person.type('验证码', code);
  await person.press('验证', person.page.getByRole('main'));
}
