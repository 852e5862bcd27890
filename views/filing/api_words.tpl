{{%AUTOESCAPE context="HTML"}}
{{! What programs are told by the interface for accounting programs, taken one by one. API_NO_KEY to API_FAULT: by dispatch; API_NOT_JSON to API_UNKNOWN_MEMBERS: of a body; API_NOT_FILLER to API_CHANGED: of a draft. }}
{{#API_NO_KEY}}没有企业密钥，或密钥无效、已到期、已停用、已随填报权变动失效。请由填报员在“财务软件接口”页面重新生成。{{/API_NO_KEY}}
{{#API_TOO_MANY}}调用过于频繁：每个密钥每分钟最多 60 次。请一分钟后再试。{{/API_TOO_MANY}}
{{#API_NOT_FOUND}}没有这个地址，或这个密钥不能访问这家企业。{{/API_NOT_FOUND}}
{{#API_WRONG_METHOD}}这个地址不支持这种请求方法，支持的方法见 Allow。{{/API_WRONG_METHOD}}
{{#API_TOO_LARGE}}请求内容超过大小限制。{{/API_TOO_LARGE}}
{{#API_BAD_REQUEST}}请求不完整或格式不对。{{/API_BAD_REQUEST}}
{{#API_UNAVAILABLE}}系统繁忙，请稍后再试。{{/API_UNAVAILABLE}}
{{#API_FAULT}}系统出错，请把请求编号告诉技术支持。{{/API_FAULT}}
{{#API_NOT_JSON}}请求内容不是 JSON 对象，或有重复的名称。{{/API_NOT_JSON}}
{{#API_NO_VERSION}}缺少 version：请先读取草稿，填写读到的版本号；还没有草稿的填 0。{{/API_NO_VERSION}}
{{#API_NO_CELLS}}缺少 cells：以“指标代码.栏”为名、值为文本的对象。{{/API_NO_CELLS}}
{{#API_NOT_TEXT}}这些值应为文本（小数请写成文本，如 "123.45"）、整数或空值。{{/API_NOT_TEXT}}
{{#API_UNKNOWN_CELLS}}本期报表没有这些单元格，请对照报表定义。{{/API_UNKNOWN_CELLS}}
{{#API_UNKNOWN_EXPLANATIONS}}本期报表没有这些可填写说明的核实项。{{/API_UNKNOWN_EXPLANATIONS}}
{{#API_UNKNOWN_MEMBERS}}不认识这些成员，可用的是 version、nil、cells、explanations。{{/API_UNKNOWN_MEMBERS}}
{{#API_NOT_FILLER}}生成密钥的人已不是这家企业的填报员。{{/API_NOT_FILLER}}
{{#API_NOT_OPEN}}这一期没有开放填报。{{/API_NOT_OPEN}}
{{#API_ALREADY_FILED}}这一期已经提交，不能再改；需要修改的请在网页上申请退回。{{/API_ALREADY_FILED}}
{{#API_CHANGED}}草稿已被改过，与您读到的版本不同。draft 是现在的内容，请合并后用新的版本号重新保存。{{/API_CHANGED}}
