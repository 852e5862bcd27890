{{%AUTOESCAPE context="HTML"}}
{{! Why an uploaded workbook was not taken; nothing of it was. One section; FILE_FOUND: what the file says it is for. }}
{{#FILE_MISSING}}请先选择填好的 Excel 文件，再上传。{{/FILE_MISSING}}
{{#FILE_NO_WORKBOOK}}这不是 Excel 文件。请上传从本页下载、填好的模板（.xlsx）。{{/FILE_NO_WORKBOOK}}
{{#FILE_FORMER_FORMAT}}这是旧格式的文件（.xls）。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后再上传。{{/FILE_FORMER_FORMAT}}
{{#FILE_PLAIN_TEXT}}这是文本文件（例如 .csv），不能读取。请用从本页下载的模板填写，以 .xlsx 格式保存后上传。{{/FILE_PLAIN_TEXT}}
{{#FILE_ENCRYPTED}}文件设了打开密码，不能读取。请去掉密码，保存后再上传。{{/FILE_ENCRYPTED}}
{{#FILE_TOO_LARGE}}文件过大，或其中的内容过多（不超过 1 MB）。请用从本页下载的模板填写后上传。{{/FILE_TOO_LARGE}}
{{#FILE_DAMAGED}}文件不完整或已损坏，不能读取。请在 Excel 或 WPS 中打开检查，另存后再上传。{{/FILE_DAMAGED}}
{{#FILE_NOT_OURS}}这份 Excel 文件不是从本页下载的模板。请下载模板，把数据填入后再上传。{{/FILE_NOT_OURS}}
{{#FILE_OTHER_ENTERPRISE}}这份文件是另一家企业的（统一社会信用代码 {{FILE_FOUND}}），没有读取。请核对后上传本企业的文件。{{/FILE_OTHER_ENTERPRISE}}
{{#FILE_OTHER_PERIOD}}这份文件是 {{FILE_FOUND}} 报表期的，没有读取。请核对后上传本期的文件，或到那一期的填报页上传。{{/FILE_OTHER_PERIOD}}
{{#FILE_OTHER_FORM}}这份文件用的是另一版报表制度（{{FILE_FOUND}}），没有读取。请重新下载模板填写。{{/FILE_OTHER_FORM}}
