{{%AUTOESCAPE context="HTML"}}
{{! How one logs in, within a sentence. SSO_NAMED with SSO_NAME: the one entry of the log-in page as the configuration names it; SSO_UNNAMED: it has no name, or there are several. }}
{{#SSO_NAMED}}在登录页按“{{SSO_NAME}}”登录{{/SSO_NAMED}}{{#SSO_UNNAMED}}用统一身份认证账号登录{{/SSO_UNNAMED}}