# SPDX-License-Identifier: MPL-2.0
# shellcheck shell=bash disable=SC2154
# For nginx/parts.sh: what the demo's configuration has of log-in pages beside [sso].

# Both ways into LemonLDAP::NG (tests/stand-ins/lemonldap).
write_lemonldap_entries() {
  local lemonldap=http://localhost:$lemonldap_port
  cat <<ENTRIES

[[sso.entry]]
key = "lemon-cas"
name = "LemonLDAP 登录（CAS）"
hint = "演示：一个真实的统一身份认证服务器。"
protocol = "cas"
cas_url = "$lemonldap/cas"
name_claim = "displayName"
kind_claim = "userType"
uscc_claim = "creditCode"
mobile_claim = "mobile"
mobile_verified_claim = "mobileVerified"
assurance_claim = "level"
accepted_levels = ["2", "3"]
allow_http = true

[[sso.entry]]
key = "lemon-oidc"
name = "LemonLDAP 登录（OpenID Connect）"
protocol = "oidc"
issuer = "$lemonldap"
client_id = "tianbao"
client_secret_file = "$secrets/lemonldap"
scope = "openid profile phone tianbao"
kind_claim = "tianbao_kind"
uscc_claim = "tianbao_uscc"
algorithms = ["RS256"]
second_factor_acr = []
second_factor_amr = []
allow_http = true
ENTRIES
}

# Further entries of the log-in page for the protocols of the stand-in: plain OAuth 2 by two real servers, CAS, tickets.
write_sso_entries() {
  local sso=http://localhost:$sso_port
  cat <<ENTRIES

[[sso.entry]]
key = "person"
name = "个人登录（OAuth 2）"
hint = "演示：其他对接方式。"
protocol = "oauth2"
issuer = "$sso/oauth"
client_id = "tianbao-oauth"
client_secret_file = "$secrets/sso"
client_proof = "client_secret_post"
authorization_url = "$sso/auth"
token_url = "$sso/token"
userinfo_url = "$sso/me"
scope = "openid profile phone tianbao"
kind_claim = "tianbao_kind"
uscc_claim = "tianbao_uscc"
allow_http = true

[[sso.entry]]
key = "city"
name = "市级平台登录（OAuth 2）"
protocol = "oauth2"
issuer = "$sso/oauth2"
client_id = "tianbao-city"
client_secret_file = "$secrets/sso"
client_proof = "client_secret_basic"
authorization_url = "$sso/oauth2/authorize"
token_url = "$sso/oauth2/token"
userinfo_url = "$sso/oauth2/user"
scope = "user_info"
claims_in = "data"
subject_claim = "userId"
mobile_claim = "mobile"
mobile_is_verified = true
kind_claim = "userType"
enterprise_kind = "2"
uscc_claim = "creditCode"
allow_http = true

[[sso.entry]]
key = "cas"
name = "单位账号登录（CAS）"
protocol = "cas"
cas_url = "$sso/cas"
name_claim = "displayName"
kind_claim = "tianbao_kind"
uscc_claim = "tianbao_uscc"
method_claim = "authenticationMethod"
allow_http = true

[[sso.entry]]
key = "ticket"
name = "市民云登录（票据）"
protocol = "ticket"
issuer = "$sso/exchange"
client_secret_file = "$secrets/sso"
app_id = "tianbao"
login_url = "$sso/exchange/login"
token_url = "$sso/exchange/api/getToken"
user_url = "$sso/exchange/api/getUser"
log_out_url = "$sso/exchange/logout"
log_out_return = "redirectUrl"
digest = "sm3"
digest_text = "{app_id}{time}{value}{secret}"
time_form = "milliseconds"
sending = "json"
app_id_field = "appId"
time_field = "timestamp"
digest_field = "sign"
ticket_field = "ticket"
token_field = "token"
return_parameter = "redirectUrl"
ticket_parameter = "ticket"
code_in = "code"
success_codes = ["0"]
token_in = "data.token"
user_in = "data"
subject_claim = "uid"
name_claim = "userName"
mobile_claim = "mobile"
mobile_is_verified = true
kind_claim = "userType"
enterprise_kind = "2"
uscc_claim = "creditCode"
allow_http = true
ENTRIES
}
