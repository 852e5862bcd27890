// SPDX-License-Identifier: MPL-2.0
// Writes LemonLDAP::NG's configuration: node configure.mjs --port N --portal ADDRESS --folder DIR --client-secret-file FILE
// A CAS 3.0 server and an OpenID Connect provider on one port of the loopback, for this portal alone.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({ options: { port: { type: 'string' }, portal: { type: 'string' }, folder: { type: 'string' }, 'client-secret-file': { type: 'string' } } });
const folder = resolve(options.folder);
const own = `http://localhost:${options.port}`;

rmSync(folder, { recursive: true, force: true }); // sessions of an earlier run too
const [conf, sessions, cache] = ['conf', 'sessions', 'cache'].map((name) => join(folder, name));
for (const each of [conf, sessions, cache, join(sessions, 'lock')]) mkdirSync(each, { recursive: true, mode: 0o700 });

const keys = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
const store = { Directory: sessions, LockDirectory: join(sessions, 'lock'), generateModule: 'Lemonldap::NG::Common::Apache::Session::Generate::SHA256' };
const exported = { uid: 'uid', cn: 'cn', mail: 'mail', mobile: 'mobile', mobile_verified: 'mobile_verified', kind: 'kind', level: 'level' };

const settings = {
  cfgNum: 1, cfgAuthor: 'tests', cfgDate: 1, key: randomBytes(16).toString('hex'),
  portal: `${own}/`, domain: 'localhost', cookieName: 'lemonldap', securedCookie: 0, cda: 0, whatToTrace: 'uid', useSafeJail: 0, requireToken: 0,
  authentication: 'Demo', userDB: 'Same', passwordDB: 'Null', demoExportedVars: exported, exportedVars: {},
  globalStorage: 'Apache::Session::File', globalStorageOptions: store, localSessionStorage: '', locationRules: {}, exportedHeaders: {},
  captcha: '::Captcha::None', captcha_login_enabled: 0, captcha_mail_enabled: 0, captcha_register_enabled: 0, portalDisplayRegister: 0, portalDisplayResetPassword: 0, portalCheckLogins: 0, checkState: 0, portalAntiFrame: 1, userLogger: '',
  issuerDBCASActivation: 1, issuerDBCASPath: '^/cas/', casAccessControlPolicy: 'error', casAttr: 'uid', casStrictMatching: 0,
  casAppMetaDataOptions: { tianbao: { casAppMetaDataOptionsService: options.portal, casAppMetaDataOptionsUserAttribute: 'uid' } },
  casAppMetaDataExportedVars: { tianbao: { displayName: 'cn', mobile: 'mobile', mobileVerified: 'mobile_verified', userType: 'kind', level: 'level' } },
  issuerDBOpenIDConnectActivation: 1, issuerDBOpenIDConnectPath: '^/oauth2/', oidcServiceMetaDataIssuer: own,
  oidcServicePrivateKeySig: keys.privateKey, oidcServicePublicKeySig: keys.publicKey, oidcServiceKeyIdSig: 'tests-1', oidcServiceAllowAuthorizationCodeFlow: 1,
  oidcRPMetaDataExportedVars: { tianbao: { name: 'cn', phone_number: 'mobile', phone_number_verified: 'mobile_verified;bool;auto', tianbao_kind: 'kind', level: 'level' } },
  oidcRPMetaDataOptionsExtraClaims: { tianbao: { tianbao: 'tianbao_kind', phone: 'phone_number phone_number_verified' } },
  oidcRPMetaDataOptions: {
    tianbao: {
      oidcRPMetaDataOptionsClientID: 'tianbao', oidcRPMetaDataOptionsClientSecret: readFileSync(options['client-secret-file'], 'utf8').trim(),
      oidcRPMetaDataOptionsRedirectUris: `${options.portal}/sign-in/callback/lemon-oidc`, oidcRPMetaDataOptionsPostLogoutRedirectUris: `${options.portal}/signed-out`,
      oidcRPMetaDataOptionsIDTokenSignAlg: 'RS256', oidcRPMetaDataOptionsBypassConsent: 1, oidcRPMetaDataOptionsLogoutBypassConfirm: 1, oidcRPMetaDataOptionsRequirePKCE: 1, oidcRPMetaDataOptionsUserIDAttr: 'uid',
      oidcRPMetaDataOptionsIDTokenExpiration: 600, oidcRPMetaDataOptionsAccessTokenExpiration: 600,
    },
  },
};
writeFileSync(join(conf, 'lmConf-1.json'), JSON.stringify(settings), { mode: 0o600 });
writeFileSync(join(folder, 'lemonldap-ng.ini'), `[all]
logLevel = warn
logger = Lemonldap::NG::Common::Logger::Std
userLogger = Lemonldap::NG::Common::Logger::Std
checkTime = 600
localSessionStorage =
[configuration]
type = File
dirName = ${conf}
localStorage = Cache::FileCache
localStorageOptions = { 'namespace' => 'tests', 'default_expires_in' => 600, 'directory_umask' => '077', 'cache_root' => '${cache}', 'cache_depth' => 3 }
[portal]
staticPrefix = /static
templateDir = /usr/share/lemonldap-ng/portal/templates
languages = zh, en
`);
