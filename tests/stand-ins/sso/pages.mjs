// SPDX-License-Identifier: MPL-2.0
// The stand-in's own pages. They work without JavaScript and say on top that they are a stand-in.

const kKinds = { personal: '个人用户', enterprise: '企业用户' };

export const escape_html = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const masked = (mobile) => (mobile ? mobile.replace(/^(\d{3})\d{4}/, '$1****') : '无手机号');

export const kStyle = `body{margin:0;font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;background:#f4f5f7;color:#222}
header{background:#5b3a8c;color:#fff;padding:.8rem 1rem}header strong{font-size:1.15rem}header span{display:block;font-size:.9rem}
main{max-width:52rem;margin:1.5rem auto;padding:0 1rem}h1{font-size:1.3rem}ul{list-style:none;padding:0;display:grid;gap:.6rem;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr))}
li form,li{display:flex;flex:1}button,.button{font:inherit;cursor:pointer}li button{flex:1;text-align:left;background:#fff;border:1px solid #b9b3c6;border-radius:.4rem;padding:.6rem .8rem}
li button:hover,li button:focus{border-color:#5b3a8c;outline:2px solid #5b3a8c}li small{display:block;color:#555}
label{display:block;margin:.8rem 0 .2rem}input[type=text],input[type=tel]{font:inherit;padding:.4rem .6rem;width:100%;max-width:22rem;box-sizing:border-box;border:1px solid #777;border-radius:.3rem}
.primary{background:#5b3a8c;color:#fff;border:0;border-radius:.3rem;padding:.5rem 1.4rem;margin-top:1rem}.plain{background:none;border:0;color:#5b3a8c;text-decoration:underline;padding:0}
.refusal{background:#fdecea;border:1px solid #b3261e;border-radius:.3rem;padding:.5rem .8rem;color:#7a1912}`;

function page(title, content) {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape_html(title)} - 统一身份认证（演示替身）</title><link rel="stylesheet" href="/stand-in.css"><link rel="icon" href="data:,"></head>
<body><header><strong>统一身份认证（演示替身）</strong><span>仅供演示和测试，不是真实的认证服务；账号均为虚构。</span></header>
<main><h1>${escape_html(title)}</h1>${content}</main></body></html>`;
}

function account_button(path, account) {
  const kind = account.role_note ?? kKinds[account.tianbao_kind];
  const unverified = account.phone_number && !account.phone_number_verified ? '（未验证）' : '';
  return `<li><form method="post" action="${path}/login"><button name="account" value="${escape_html(account.sub)}">
<strong>${escape_html(account.name)}</strong><small>${escape_html(kind)} · ${escape_html(masked(account.phone_number))}${unverified}</small>
<small>${escape_html(account.note)}</small></button></form></li>`;
}

export function login_page(path, accounts) {
  return page('请选择账号登录', `<ul>${accounts.map((account) => account_button(path, account)).join('\n')}</ul>
<p><a href="${path}?register=1">注册新账号</a></p>
<form method="post" action="${path}/cancel"><button class="plain">取消，返回服务云</button></form>`);
}

/** For the protocols that know nothing but who it is. */
export function choose_page(path, accounts) {
  return page('请选择账号登录', `<ul>${accounts.map((account) => account_button(path, account)).join('\n')}</ul>`);
}

export function register_page(path, { refusal = '', name = '', mobile = '' } = {}) {
  const told = refusal && `<p class="refusal" role="alert">${escape_html(refusal)}</p>`;
  return page('注册新账号', `${told}<form method="post" action="${path}/register" accept-charset="utf-8" novalidate>
<p>账号类型：个人。演示中不发送短信，手机号视为已验证。</p>
<label for="name">姓名</label><input type="text" id="name" name="name" maxlength="30" autocomplete="off" value="${escape_html(name)}">
<label for="mobile">手机号</label><input type="tel" id="mobile" name="mobile" maxlength="11" autocomplete="off" value="${escape_html(mobile)}">
<p><button class="primary">注册并登录</button></p></form>
<p><a href="${path}?choose=1">已有账号，返回选择</a></p>`);
}

/** Asked only when the portal could not prove whose log-out it is. */
export function logout_page(form) {
  const asked = form.replace('</form>', '<button class="primary" name="logout" value="yes">退出统一身份认证</button></form>');
  return page('要退出登录吗？', asked);
}

export const signed_out_page = () => page('已退出登录', '<p>您已退出统一身份认证。</p>');
export const error_page = (error, description) => page('认证没有完成', `<p>${escape_html(error)}：${escape_html(description ?? '')}</p>`);
export const expired_page = () => page('页面已过期', '<p>登录已完成或等待过久。请回到服务云重新登录。</p>');
