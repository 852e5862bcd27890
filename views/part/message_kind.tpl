{{%AUTOESCAPE context="HTML"}}
{{! What a message is about, in a word: one of these sections, in the row's own dictionary. }}
{{#KIND_RETURNED}}报表退回{{/KIND_RETURNED}}{{#KIND_ACCEPTED}}审核通过{{/KIND_ACCEPTED}}{{#KIND_ADJUSTED}}核定值{{/KIND_ADJUSTED}}{{#KIND_REQUEST_REFUSED}}退回申请答复{{/KIND_REQUEST_REFUSED}}{{#KIND_TERMS}}延期或免报{{/KIND_TERMS}}{{#KIND_ASSOCIATION}}关联变动{{/KIND_ASSOCIATION}}{{#KIND_FILLER}}填报员变动{{/KIND_FILLER}}{{#KIND_ENTERPRISE}}企业信息变更{{/KIND_ENTERPRISE}}{{#KIND_REMINDER}}催报{{/KIND_REMINDER}}{{#KIND_OTHER}}其他{{/KIND_OTHER}}
