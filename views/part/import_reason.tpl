{{%AUTOESCAPE context="HTML"}}
{{! Why a row of an import, a cell or the whole file is not good, or what is worth knowing of it; plain text, taken one by one for files and shells, too. One section. }}
{{#REASON_EMPTY}}文件是空的。请选择有内容的文件。{{/REASON_EMPTY}}
{{#REASON_NOT_A_TABLE}}这不是能读取的表格。请用 Excel（.xlsx）或 CSV（.csv）文件，第一行为列名。{{/REASON_NOT_A_TABLE}}
{{#REASON_FORMER_FORMAT}}这是旧格式的文件（.xls）。请在 Excel 或 WPS 中另存为“Excel 工作簿（.xlsx）”或 CSV 后再导入。{{/REASON_FORMER_FORMAT}}
{{#REASON_ENCRYPTED}}文件设了打开密码，不能读取。请去掉密码，保存后再导入。{{/REASON_ENCRYPTED}}
{{#REASON_TOO_LARGE}}文件过大，或其中的内容过多，不能读取。请分成几个文件，CSV 格式能容纳更多的行。{{/REASON_TOO_LARGE}}
{{#REASON_DAMAGED}}文件不完整或已损坏，不能读取。请在 Excel 或 WPS 中打开检查，另存后再导入。{{/REASON_DAMAGED}}
{{#REASON_UTF16}}文件是 UTF-16 编码（Unicode 文本），不能读取。请另存为“CSV UTF-8”后再导入。{{/REASON_UTF16}}
{{#REASON_ENCODING}}文件的编码不是 UTF-8，也不是 GB18030（GBK），不能读取。请另存为“CSV UTF-8”后再导入。{{/REASON_ENCODING}}
{{#REASON_JSON_MALFORMED}}文件不是 JSON 数组，或没有写完整。应为 [ 开头、] 结尾，中间每行数据是一个 { } 对象。{{/REASON_JSON_MALFORMED}}
{{#REASON_JSON_NESTED}}JSON 中有一个值不是文字、数字或 null。请把每行数据写成一层的对象。{{/REASON_JSON_NESTED}}
{{#REASON_JSON_NAMES}}JSON 中有一个对象的名称重复，或第一个对象里没有这个名称。请让所有对象使用相同的名称。{{/REASON_JSON_NAMES}}
{{#REASON_JSON_CONTROL}}JSON 中有一段文字含有不能显示的控制字符（例如 \u0000）。请删去后再导入。{{/REASON_JSON_CONTROL}}
{{#REASON_OPEN_QUOTE}}文件中有一个引号没有成对，后面的内容不能分列。请检查引号后再导入。{{/REASON_OPEN_QUOTE}}
{{#REASON_NO_ROWS}}文件只有列名，没有数据行。{{/REASON_NO_ROWS}}
{{#REASON_NO_HEADING}}第一行（JSON 为第一个对象的名称）里没有一个认识的列名。请让第一行为列名，与模板相同。{{/REASON_NO_HEADING}}
{{#REASON_HEADING_EMPTY}}第一行有空的列名。请填写列名，或删去这一列。{{/REASON_HEADING_EMPTY}}
{{#REASON_COLUMN_UNKNOWN}}不认识的列名。请照模板改正列名；不需要导入的列请删去，以免漏导。{{/REASON_COLUMN_UNKNOWN}}
{{#REASON_COLUMN_DOUBLED}}同一列出现了两次，请只保留一列。{{/REASON_COLUMN_DOUBLED}}
{{#REASON_COLUMN_MISSING}}缺少这一列，请照模板补上。{{/REASON_COLUMN_MISSING}}
{{#REASON_NO_CELLS}}没有任何指标列。请照模板加上指标列，例如 A01.m。{{/REASON_NO_CELLS}}
{{#REASON_REQUIRED}}必须填写。{{/REASON_REQUIRED}}
{{#REASON_REQUIRED_OF_NEW}}本站还没有这家企业，新企业必须填写这一列。{{/REASON_REQUIRED_OF_NEW}}
{{#REASON_TOO_LONG}}内容过长，请缩短。{{/REASON_TOO_LONG}}
{{#REASON_NOT_IN_LIST}}不在可填的范围内，请照模板的说明填写。{{/REASON_NOT_IN_LIST}}
{{#REASON_USCC_LENGTH}}统一社会信用代码应为 18 位。{{/REASON_USCC_LENGTH}}
{{#REASON_USCC_ALPHABET}}统一社会信用代码含有不允许的字符（只含数字和大写字母，不含 I、O、S、V、Z）。{{/REASON_USCC_ALPHABET}}
{{#REASON_USCC_CHECK}}统一社会信用代码的校验不对，请照营业执照逐位核对。{{/REASON_USCC_CHECK}}
{{#REASON_DISTRICT_UNKNOWN}}没有这个区，请填写区名或六位区划代码。{{/REASON_DISTRICT_UNKNOWN}}
{{#REASON_DISTRICT_MOVED}}这家企业的区已由服务中心在企业页面调整过，与文件不同。请核对，确需更改的在企业页面办理。{{/REASON_DISTRICT_MOVED}}
{{#REASON_INDUSTRY_UNKNOWN}}行业代码不对，应为门类字母加大类两位数字，例如 C35。{{/REASON_INDUSTRY_UNKNOWN}}
{{#REASON_CAPITAL}}注册资本只能填数字，单位万元，最多 2 位小数。{{/REASON_CAPITAL}}
{{#REASON_DAY}}日期不能识别，请照这样填写：2015-06-30。{{/REASON_DAY}}
{{#REASON_DAY_FUTURE}}日期在将来，请核对。{{/REASON_DAY_FUTURE}}
{{#REASON_TELEPHONE}}联系电话请填区号和号码，例如 021-00000000。{{/REASON_TELEPHONE}}
{{#REASON_MOBILE}}手机号应为 1 开头的 11 位数字。{{/REASON_MOBILE}}
{{#REASON_EMAIL}}电子邮箱不完整，例如 name@example.com。{{/REASON_EMAIL}}
{{#REASON_ROW_DOUBLED}}与本文件前面的一行重复。{{/REASON_ROW_DOUBLED}}
{{#REASON_THERE_ALREADY}}本站已有，不会重复导入。{{/REASON_THERE_ALREADY}}
{{#REASON_ENTERPRISE_UNKNOWN}}本站没有这家企业。请先导入企业。{{/REASON_ENTERPRISE_UNKNOWN}}
{{#REASON_FILLER_THERE_ALREADY}}这家企业已有填报员，不能用导入更换。{{/REASON_FILLER_THERE_ALREADY}}
{{#REASON_FILLER_DOUBLED}}本文件中前面已有一人是这家企业的填报员。{{/REASON_FILLER_DOUBLED}}
{{#REASON_MOBILE_DOUBLED}}提示：这个手机号还有别的账号。该用户首次统一认证登录时不会自动绑定，需凭原用户名和密码确认。{{/REASON_MOBILE_DOUBLED}}
{{#REASON_CHANGES}}将改为文件中的内容。{{/REASON_CHANGES}}
{{#REASON_PERIOD}}报表期不能识别，请照这样填写：2015-03。{{/REASON_PERIOD}}
{{#REASON_PERIOD_EARLY}}报表期早于 2012-01，不能导入。{{/REASON_PERIOD_EARLY}}
{{#REASON_PERIOD_FUTURE}}这个月还没有结束，不能导入。{{/REASON_PERIOD_FUTURE}}
{{#REASON_PERIOD_NO_FORM}}这个月没有适用的报表制度。{{/REASON_PERIOD_NO_FORM}}
{{#REASON_BEFORE_FOUNDING}}早于企业的成立日期，请核对报表期或企业的成立日期。{{/REASON_BEFORE_FOUNDING}}
{{#REASON_TIME}}提交时间不能识别，请照这样填写：2015-04-18 10:22。{{/REASON_TIME}}
{{#REASON_TIME_FUTURE}}提交时间在将来，请核对。{{/REASON_TIME_FUTURE}}
{{#REASON_TIME_EARLY}}提交时间早于报表期，请核对。{{/REASON_TIME_EARLY}}
{{#REASON_YES_OR_NO}}只能填“是”或“否”。{{/REASON_YES_OR_NO}}
{{#REASON_NO_FIGURES}}没有任何指标数据。{{/REASON_NO_FIGURES}}
{{#REASON_CELL_NOT_A_NUMBER}}不是数字。{{/REASON_CELL_NOT_A_NUMBER}}
{{#REASON_CELL_EXPONENT}}请写出全部数字，不要用科学计数法。{{/REASON_CELL_EXPONENT}}
{{#REASON_CELL_DECIMALS}}小数位数过多。{{/REASON_CELL_DECIMALS}}
{{#REASON_CELL_NOT_WHOLE}}应为整数。{{/REASON_CELL_NOT_WHOLE}}
{{#REASON_CELL_TOO_LARGE}}数值过大，请核对单位（万元）。{{/REASON_CELL_TOO_LARGE}}
{{#REASON_CELL_UNKNOWN_CHOICE}}没有这个选项，请填选项的编号。{{/REASON_CELL_UNKNOWN_CHOICE}}
{{#REASON_CELL_TOO_MANY_CHOICES}}选项过多。{{/REASON_CELL_TOO_MANY_CHOICES}}
{{#REASON_CELL_DOUBLED_CHOICE}}同一选项填了两次。{{/REASON_CELL_DOUBLED_CHOICE}}
{{#REASON_CELL_NOT_ALONE}}这个选项不能与其他选项同选。{{/REASON_CELL_NOT_ALONE}}
{{#REASON_CELL_NOT_OF_FORM}}这个报表期的报表制度没有这一项，请清空，或核对报表期。{{/REASON_CELL_NOT_OF_FORM}}
{{#REASON_CHECK_FAILS}}不符合强制性审核关系，仍按原样导入。请核对文件；历史数据确是这样的，不必改动。{{/REASON_CHECK_FAILS}}
