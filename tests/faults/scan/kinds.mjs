// SPDX-License-Identifier: MPL-2.0
// Each kind of user whom the portal knows, with an account of the demo, and whose routes are attacked as whom.
import { Browser, forms_of, links_of } from './browser.mjs';

const by_sso = (sub) => (browser) => browser.log_in(sub);

let key_of_program; // an enterprise has five at most

/** A key as its filler makes it on 财务软件接口: {uscc, authorization}. */
async function make_key(browser) {
  const lists = links_of(await browser.go('GET', '/workbench')).filter(({ pathname }) => /^\/filing\/[0-9A-Z]{18}$/.test(pathname));
  for (const { pathname } of lists) {
    const page = await browser.go('GET', `${pathname}/keys`);
    const form = forms_of(page).find(({ action }) => action.pathname === `${pathname}/keys`);
    if (!form) continue; // another one fills there
    const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
    const [key] = /tbk_[\w-]{43}/.exec((await browser.go('POST', `${pathname}/keys`, { ...values, name: '扫描用的测试软件' })).body) ?? [];
    if (key) return { uscc: pathname.slice('/filing/'.length), authorization: `Bearer ${key}` };
  }
  throw new Error('no page makes an enterprise key');
}

/** An accounting program; the session beside the key is for what the key's enterprise is called in addresses. */
async function as_program(browser) {
  await browser.log_in('person-0005');
  key_of_program ??= await make_key(browser);
  Object.assign(browser, key_of_program);
}

export const kKinds = {
  visitor: { log_in: async () => {}, may: ['anyone'] },
  filler: { log_in: by_sso('person-0005'), may: ['enterprise_side', 'signed_in', 'any_session'] },
  program: { log_in: as_program, may: ['enterprise_key'], has_own_routes_alone: true },
  enterprise: { log_in: by_sso('enterprise-0001'), may: ['enterprise_side'] },
  newcomer: { log_in: by_sso('person-0001'), may: ['enterprise_side'] },
  former_user: { log_in: (browser) => browser.log_in_as_former('ceshilao2012', '111111'), may: ['password_change'] },
  district_officer: { log_in: by_sso('officer-0001'), may: ['agency', 'viewing'] },
  centre_officer: { log_in: by_sso('officer-0003'), may: ['centre', 'agency', 'imports', 'management'] },
  auditor: { log_in: by_sso('officer-0005'), may: ['auditing'] },
  viewer: { log_in: by_sso('officer-0007'), may: ['viewing'] },
  reviewer: { log_in: by_sso('officer-0009'), may: ['reviewing'] },
  form_designer: { log_in: by_sso('officer-0008'), may: ['designing'] },
  officer_without_factor: { log_in: by_sso('officer-0006'), may: ['second_factor'] },
  administrator: { log_in: by_sso('officer-0004'), may: ['administration', 'imports', 'management'] },
};

/** What takes from somebody what the attacks on other routes need; it comes last, each with a log-in of its own. */
export const is_late = ({ name }) => /^POST .*(\/sign-out|\/close|\/end|\/password|\/sign-in\/fresh|\/user\/|\/merger|\/filler\/|\/second-factor|\/imports\/|\/association\/end)/.test(name);

/** A new session: {browser, cookie, csrf, authorization}. */
export async function begin_session(portal, kind) {
  const browser = new Browser(portal);
  await kKinds[kind].log_in(browser);
  const page = await browser.go('GET', '/sign-in');
  const csrf = forms_of(page).flatMap(({ fields }) => fields).find(({ name }) => name === 'csrf')?.value ?? '';
  return { browser, portal, csrf, cookie: browser.cookie_of(new URL(portal).origin), authorization: browser.authorization };
}

/** Whether the session is still what it was: a scan after its end would see nothing but the log-in page. */
export async function is_alive({ browser }, kind) {
  if (kind === 'visitor') return true;
  const { status, headers } = await browser.go('GET', '/account', undefined, { stay: true });
  return status === 200 || (kind === 'former_user' && /password/.test(headers.location)) || (kind === 'officer_without_factor' && /second-factor/.test(headers.location));
}
