{{%AUTOESCAPE context="HTML"}}
{{! 数据填报 of one period, GET /filing/USCC/PERIOD/edit ; POST /filing/USCC/PERIOD with act = save or submit; the script's POST …/draft.
  The head: part/filing_head.tpl. The months: part/months.tpl. Excel: part/workbook.tpl. PERIOD (2026-10). FILING_VERSION (0: none yet), SUBMISSION_KEY, FORM_VERSION. PROBLEMS as everywhere; what keeps the form from being submitted are FINDING rows.
  待核验: part/registry_wait.tpl. RETURNED (a dictionary): RETURN_REASON, RETURNED_AT, a section of part/return_class.tpl, FIX_DUE with FIX_DAY and FIX_OVER, FIX_ASK with FIX_CONTACT, MARKS with MARK_COUNT. Months that come first: part/month_order.tpl; else UNFILED: earlier months were not submitted, part/unfiled_months.tpl. DOUBTS with DOUBT_COUNT: an earlier month was filed since, DOUBT_CELL rows: CELL_ID, PLACE_NAME.
  What is filled in: part/filing_form.tpl.
  MAY_SUBMIT, or PREPARED with FILLER_NAME (a colleague prepares the draft). One of SAVED with SAVED_AT, SAVED_BY; NOT_SAVED (never saved); UNSAVED: the page came back with what was typed. OPEN_COUNT, OWED_COUNT (explanations), UNANSWERED with UNANSWERED_COUNT (notes): what is open before submission; CHECK_ALL: every problem is shown.
  For the script: USER_KEY and DEVICE_KEY of the recovery copy, DEFINITION (address), CONTEXT (JSON). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">数据填报</li>
</ol></nav>
<div class="within filing-page">
<div class="beside beside-months">
{{>PART_MONTHS}}
<div>
<div class="card filing-head">
<h1>{{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月数据填报</h1>
{{>PART_FILING_HEAD}}
</div>
{{>PART_REGISTRY_WAIT}}
{{#RETURNED}}
<div class="note note-red"><h2>已退回修改：{{>PART_RETURN_CLASS}}</h2><blockquote class="lines">{{RETURN_REASON:p}}</blockquote><p class="small">{{RETURNED_AT}} 退回。请照上面的原因修改，改好后重新提交。{{#MARKS}}另有 {{MARK_COUNT}} 条批注列在相应指标下方，请逐条答复。{{/MARKS}}{{#FIX_DUE}}改正期限 {{FIX_DAY}}{{#FIX_OVER}}（已过，请尽快改正）{{/FIX_OVER}}。{{/FIX_DUE}}{{#FIX_ASK}}审核联系人：{{FIX_CONTACT}}。{{/FIX_ASK}}</p></div>
{{/RETURNED}}
{{>PART_MONTH_ORDER}}
{{#UNFILED}}
<div class="note" id="unfiled"><p class="small">前面有月份没有提交，建议先补填，本年累计和环比才能核对；不先补填也可以填报本月：{{>PART_UNFILED_MONTHS}}。</p></div>
{{/UNFILED}}
{{#DOUBTS}}
<div class="note note-amber" id="doubts"><h2>前面月份的报表有改动，请核对累计数</h2><p>下列 {{DOUBT_COUNT}} 格的累计数与前面月份对不上，已在表中标出，请核对后修改或填写说明。</p><ul class="doubts">{{#DOUBT_CELL}}<li><a href="#{{CELL_ID}}">{{PLACE_NAME}}</a></li>{{/DOUBT_CELL}}</ul></div>
{{/DOUBTS}}
{{>PART_WORKBOOK}}
{{>PART_PROBLEMS}}
<form method="post" action="/filing/{{USCC:u}}/{{PERIOD:u}}" accept-charset="utf-8" autocomplete="off" novalidate id="filing" data-copy="{{USER_KEY}}/{{USCC}}/{{PERIOD}}" data-device-key="{{DEVICE_KEY}}" data-version="{{FILING_VERSION}}" data-definition="{{DEFINITION}}" data-context="{{CONTEXT}}" data-draft="/filing/{{USCC:u}}/{{PERIOD:u}}/draft" data-edit="/filing/{{USCC:u}}/{{PERIOD:u}}/edit" data-title-count="（{count} 处需要修改）"{{#UNSAVED}} data-came-back{{/UNSAVED}}{{#CHECK_ALL}} data-check="all"{{/CHECK_ALL}}>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{FILING_VERSION}}">
<input type="hidden" name="submission_key" value="{{SUBMISSION_KEY}}">
<input type="hidden" name="form_version" value="{{FORM_VERSION}}">
<button class="visually-hidden" type="submit" name="act" value="save" tabindex="-1" aria-hidden="true">暂存</button>
{{>PART_FILING_NOTES}}
{{>PART_FILING_FORM}}
<div class="finish">
<div class="told">
<p data-saved role="status">{{#UNSAVED}}有未保存的修改{{/UNSAVED}}{{#SAVED}}已暂存（{{SAVED_AT}}，{{SAVED_BY}}）{{/SAVED}}{{#NOT_SAVED}}尚未保存{{/NOT_SAVED}}</p>
<p>提交前还需填写或修改 <span class="strong" data-open-count>{{OPEN_COUNT}}</span> 项，填写说明 <span class="strong" data-owed-count>{{OWED_COUNT}}</span> 项{{#UNANSWERED}}，答复批注 <span class="strong" data-unanswered-count>{{UNANSWERED_COUNT}}</span> 条{{/UNANSWERED}}</p>
</div>
{{#PREPARED}}<p class="small soft">您在协助填写，暂存后由填报员 {{FILLER_NAME}} 核对提交。</p>{{/PREPARED}}
<div class="buttons">
<button class="btn btn-plain" type="submit" name="act" value="save">暂存</button>
{{#MAY_SUBMIT}}<button class="btn btn-primary" type="submit" name="act" value="submit">提交</button>{{/MAY_SUBMIT}}
</div>
</div>
{{>PART_FILING_SCRIPT}}
{{>PART_FILING_TEMPLATES}}
</form>
</div>
</div>
</div>
<script type="module" src="/static/filing.js?v={{VERSION:u}}"></script>
