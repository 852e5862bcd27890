{{%AUTOESCAPE context="HTML"}}
{{! 用 Excel 填报, on the filing page outside its form: USCC, PERIOD, CSRF. WORKBOOK_OPEN: an upload was refused, FILE_PROBLEM: one section of part/file_problem.tpl.
  UPLOADED: UPLOAD_FILENAME, READ_COUNT; UPLOAD_CHANGES (CHANGE_COUNT, rows UPLOAD_CHANGE: CELL_ID, PLACE_NAME, BEFORE_EMPTY or BEFORE_FILLED with BEFORE_TEXT, AFTER_TEXT) or UPLOAD_SAME;
  UPLOAD_UNREADABLE and UPLOAD_KEPT (UPLOAD_CELL_COUNT, rows UPLOAD_CELL: CELL_ID, PLACE_NAME); UPLOAD_LEFT: rows LEFT (LEFT_PLACE, LEFT_TEXT, one section LEFT_…), LEFT_BEYOND and LEFT_REFERENCES with LEFT_COUNT. }}
{{#UPLOADED}}
<div class="note uploaded" id="uploaded" tabindex="-1" data-focus>
<h2>已读取文件“{{UPLOAD_FILENAME}}”<span data-file-unsaved>，尚未保存</span></h2>
<p>共读取 {{READ_COUNT}} 格{{#UPLOAD_CHANGES}}，其中 {{CHANGE_COUNT}} 格与网页上原有的数据不同，已填入下面的表并标出。请核对后暂存或提交{{/UPLOAD_CHANGES}}{{#UPLOAD_SAME}}，与网页上原有的数据完全相同{{/UPLOAD_SAME}}。</p>
{{#UPLOAD_UNREADABLE}}<p class="strong">有 {{UPLOAD_CELL_COUNT}} 格不是所要求的数字，已按原样填入，请改正：</p><ul>{{#UPLOAD_CELL}}<li><a href="#{{CELL_ID}}">{{PLACE_NAME}}</a></li>{{/UPLOAD_CELL}}</ul>{{/UPLOAD_UNREADABLE}}
{{#UPLOAD_LEFT}}<p class="strong">文件中下列内容没有读取：</p>
<ul>{{#LEFT}}<li><span class="code">{{LEFT_PLACE}}</span> {{#LEFT_UNKNOWN_ROW}}“{{LEFT_TEXT}}”：这一行没有对应的指标代码{{/LEFT_UNKNOWN_ROW}}{{#LEFT_DOUBLED_ROW}}“{{LEFT_TEXT}}”：同一指标出现了两行，只读取第一行{{/LEFT_DOUBLED_ROW}}{{#LEFT_NOT_APPLICABLE}}“{{LEFT_TEXT}}”：这一格不适用，不用填写{{/LEFT_NOT_APPLICABLE}}{{#LEFT_FIXED_CELL}}“{{LEFT_TEXT}}”：这里不是填写的位置{{/LEFT_FIXED_CELL}}{{#LEFT_NO_OPTION}}“{{LEFT_TEXT}}”：不是列出的选项，请在下面的表中选择{{/LEFT_NO_OPTION}}{{#LEFT_TOO_LONG}}“{{LEFT_TEXT}}”：文字过长{{/LEFT_TOO_LONG}}{{#LEFT_OTHER_SHEET}}：模板以外的工作表，其中 {{LEFT_TEXT}} 格没有读取{{/LEFT_OTHER_SHEET}}</li>{{/LEFT}}
{{#LEFT_BEYOND}}<li>还有 {{LEFT_COUNT}} 处</li>{{/LEFT_BEYOND}}
{{#LEFT_REFERENCES}}<li>灰色的对照数据有 {{LEFT_COUNT}} 格与现在的不同（下载模板后有变化），以网页为准</li>{{/LEFT_REFERENCES}}</ul>{{/UPLOAD_LEFT}}
{{#UPLOAD_CHANGES}}<details><summary>与原有数据不同的 {{CHANGE_COUNT}} 格</summary>
<ul>{{#UPLOAD_CHANGE}}<li><a href="#{{CELL_ID}}">{{PLACE_NAME}}</a>：{{#BEFORE_EMPTY}}<span class="soft">未填</span>{{/BEFORE_EMPTY}}{{#BEFORE_FILLED}}{{BEFORE_TEXT}}{{/BEFORE_FILLED}} → <span class="strong">{{AFTER_TEXT}}</span></li>
{{/UPLOAD_CHANGE}}</ul></details>{{/UPLOAD_CHANGES}}
{{#UPLOAD_KEPT}}<details><summary>文件中留空、网页上已有数据的 {{UPLOAD_CELL_COUNT}} 格，保留网页上的数据</summary><ul>{{#UPLOAD_CELL}}<li><a href="#{{CELL_ID}}">{{PLACE_NAME}}</a></li>{{/UPLOAD_CELL}}</ul></details>{{/UPLOAD_KEPT}}
</div>
{{/UPLOADED}}
<details class="card filing-head" id="workbook"{{#WORKBOOK_OPEN}} open{{/WORKBOOK_OPEN}}>
<summary>用 Excel 填报</summary>
<p class="small soft">下载本企业本期的模板，填好后上传。模板里有已暂存的数据、上月和上年同期数以及审核提示。上传后数据先填入本页，核对无误再暂存或提交。</p>
<p><a class="btn btn-plain" href="/filing/{{USCC:u}}/{{PERIOD:u}}/template.xlsx" download>下载 Excel 模板</a></p>
<form method="post" action="/filing/{{USCC:u}}/{{PERIOD:u}}/upload" enctype="multipart/form-data" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="file">填好的模板 <span class="optional">.xlsx，不超过 1 MB。上传前请先暂存本页的修改</span></label>
{{#FILE_PROBLEM}}<div class="problem" id="file-problem">{{>PART_FILE_PROBLEM}}</div>{{/FILE_PROBLEM}}
<input class="form-control" id="file" name="file" type="file" accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"{{#FILE_PROBLEM}} aria-invalid="true" aria-describedby="file-problem" data-focus{{/FILE_PROBLEM}}>
</div>
<button class="btn btn-plain" type="submit">上传</button>
</form>
</details>
