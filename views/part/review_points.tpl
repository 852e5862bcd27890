{{%AUTOESCAPE context="HTML"}}
{{! What deserves an officer's look, on top of a filing under review. NO_POINTS, or POINTS and of these what there is. FILING_VERSION, EXPLANATION_URL. HAS_FORM: the buttons belong to the form with the id "decision", so that what was typed there is kept; HAS_NO_FORM: they have forms of their own.
  FAILURES with FAILURE rows: POINT_CHECK, POINT_TITLE, POINT_PLACE (a cell's key), POINT_CELL (POINT_CELL_NAME) or POINT_WHOLE; FAILS_NOW (FAILURE_MESSAGE) or FAILED_THEN (EXPLAINED_VALUE rows: VALUE_NAME, VALUE_TEXT; VALUE_MONTH_BEFORE or VALUE_YEAR_BEFORE: of another month's filing); EXPLAINED (POINT_TEXT) or NOT_EXPLAINED; REFERENCES_CHANGED: it was written for other figures of other months (EXPLAINED_VALUE rows, with VALUE_NOW (VALUE_NOW_TEXT) or VALUE_NOW_NONE where the figure is another one now);
  AGREED (AGREED_UNTIL: 2027-03) or MAY_AGREE; AGREE_HINT, one may be agreed to. LOOKS with LOOK rows: POINT_CHECK, POINT_TITLE, LOOK_MESSAGE, LOOK_USUAL (USUAL_OF_OWN or USUAL_OF_GROUP, USUAL_MEDIAN, USUAL_DEVIATION, USUAL_COUNT). NOT_EVALUATED with NOT_EVALUATED_ROW rows: POINT_CHECK, POINT_TITLE, NOT_EVALUATED_MESSAGE. DOUBTS with DOUBT rows: DOUBT_CELL.
  CHANGES, against the submission before: CHANGES_COUNT, NO_CHANGES or CHANGE_ROWS, CHANGE rows: CHANGE_CELL, CHANGE_BEFORE or CHANGE_BEFORE_EMPTY, CHANGE_AFTER or CHANGE_AFTER_EMPTY.
  LAST_MARKS, of the last return: ANSWERS_TO_COME, LAST_MARK rows: LAST_MARK_CELL, LAST_MARK_NOTE, LAST_MARK_ANSWERED (LAST_MARK_ANSWER) or LAST_MARK_UNANSWERED. OTHER_AGREED with OTHER_AGREED_ROW rows as a FAILURE's place, AGREED_UNTIL. }}
{{#NO_POINTS}}<div class="note note-green no-paper"><p>各项核实性审核均已通过，没有需要特别关注的事项。</p></div>{{/NO_POINTS}}
{{#POINTS}}
<section class="card card-flush points" aria-labelledby="points-title">
<h2 id="points-title">审核要点</h2>
{{#FAILURES}}
<h3>需要说明的审核</h3>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">审核</th><th scope="col">位置</th><th scope="col">提示</th><th scope="col">企业说明</th><th scope="col" class="no-paper">免再说明</th></tr></thead>
<tbody>
{{#FAILURE}}
<tr>
<td data-name="审核"><span><span class="code soft">{{POINT_CHECK}}</span> {{POINT_TITLE}}</span></td>
<th scope="row">{{#POINT_CELL}}{{POINT_CELL_NAME}}{{/POINT_CELL}}{{#POINT_WHOLE}}整张报表{{/POINT_WHOLE}}</th>
<td data-name="提示"><span>{{#FAILS_NOW}}{{FAILURE_MESSAGE}}{{/FAILS_NOW}}{{#FAILED_THEN}}提交时需要说明，按现在的数据已不再触发。{{#EXPLAINED_VALUE}}<span class="under">{{#VALUE_MONTH_BEFORE}}上月报表的 {{/VALUE_MONTH_BEFORE}}{{#VALUE_YEAR_BEFORE}}上年同月报表的 {{/VALUE_YEAR_BEFORE}}{{VALUE_NAME}}：{{VALUE_TEXT}}</span>{{/EXPLAINED_VALUE}}{{/FAILED_THEN}}</span></td>
<td data-name="企业说明"><span class="lines">{{#EXPLAINED}}{{POINT_TEXT:p}}{{/EXPLAINED}}{{#NOT_EXPLAINED}}<span class="soft">未作说明</span>{{/NOT_EXPLAINED}}{{#REFERENCES_CHANGED}}<span class="under strong">说明提交后，参照的往期报表有变化。说明是按这些数据写的：</span>{{#EXPLAINED_VALUE}}<span class="under">{{#VALUE_MONTH_BEFORE}}上月报表的 {{/VALUE_MONTH_BEFORE}}{{#VALUE_YEAR_BEFORE}}上年同月报表的 {{/VALUE_YEAR_BEFORE}}{{VALUE_NAME}}：{{VALUE_TEXT}}{{#VALUE_NOW}}（现为 {{VALUE_NOW_TEXT}}）{{/VALUE_NOW}}{{#VALUE_NOW_NONE}}（现在没有）{{/VALUE_NOW_NONE}}</span>{{/EXPLAINED_VALUE}}{{/REFERENCES_CHANGED}}</span></td>
<td class="no-paper">
{{#AGREED}}
<span class="agree"><span>至 <span class="nowrap">{{AGREED_UNTIL}}</span> 不再要求</span> {{#HAS_FORM}}<button class="as-link" type="submit" form="decision" name="act" value="withdraw:{{POINT_CHECK}}:{{POINT_PLACE}}">取消</button>{{/HAS_FORM}}</span>
{{#HAS_NO_FORM}}<form method="post" action="{{EXPLANATION_URL}}" accept-charset="utf-8" class="agree">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="version" value="{{FILING_VERSION}}"><input type="hidden" name="act" value="withdraw"><input type="hidden" name="check" value="{{POINT_CHECK}}"><input type="hidden" name="place" value="{{POINT_PLACE}}"><button class="as-link" type="submit">取消</button>
</form>{{/HAS_NO_FORM}}
{{/AGREED}}
{{#MAY_AGREE}}
{{#HAS_FORM}}<div class="agree">
<label><span class="visually-hidden">免再说明的月数</span><select class="form-select" name="months.{{POINT_CHECK}}.{{POINT_PLACE}}" form="decision"><option value="1">1 个月</option><option value="2">2 个月</option><option value="3" selected>3 个月</option><option value="4">4 个月</option><option value="5">5 个月</option><option value="6">6 个月</option><option value="7">7 个月</option><option value="8">8 个月</option><option value="9">9 个月</option><option value="10">10 个月</option><option value="11">11 个月</option><option value="12">12 个月</option></select></label>
<button class="btn btn-plain btn-small" type="submit" form="decision" name="act" value="agree:{{POINT_CHECK}}:{{POINT_PLACE}}">同意</button>
</div>{{/HAS_FORM}}
{{#HAS_NO_FORM}}<form method="post" action="{{EXPLANATION_URL}}" accept-charset="utf-8" class="agree">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="version" value="{{FILING_VERSION}}"><input type="hidden" name="act" value="accept"><input type="hidden" name="check" value="{{POINT_CHECK}}"><input type="hidden" name="place" value="{{POINT_PLACE}}">
<label><span class="visually-hidden">免再说明的月数</span><select class="form-select" name="months"><option value="1">1 个月</option><option value="2">2 个月</option><option value="3" selected>3 个月</option><option value="4">4 个月</option><option value="5">5 个月</option><option value="6">6 个月</option><option value="7">7 个月</option><option value="8">8 个月</option><option value="9">9 个月</option><option value="10">10 个月</option><option value="11">11 个月</option><option value="12">12 个月</option></select></label>
<button class="btn btn-plain btn-small" type="submit">同意</button>
</form>{{/HAS_NO_FORM}}
{{/MAY_AGREE}}
</td>
</tr>
{{/FAILURE}}
</tbody>
</table>
</div>
{{#AGREE_HINT}}<p class="small soft no-paper">同意后，从下月起在所选月数内，这一处不再要求企业说明。</p>{{/AGREE_HINT}}
{{/FAILURES}}
{{#CHANGES}}
<h3>与退回前相比：改动 {{CHANGES_COUNT}} 处</h3>
{{#NO_CHANGES}}<p class="soft">重新提交时没有改动任何数据。</p>{{/NO_CHANGES}}
{{#CHANGE_ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">位置</th><th scope="col">退回前</th><th scope="col">现在</th></tr></thead>
<tbody>
{{#CHANGE}}
<tr><th scope="row">{{CHANGE_CELL}}</th><td data-name="退回前"><span class="lines">{{CHANGE_BEFORE:p}}{{#CHANGE_BEFORE_EMPTY}}<span class="soft">未填</span>{{/CHANGE_BEFORE_EMPTY}}</span></td><td data-name="现在"><span class="lines">{{CHANGE_AFTER:p}}{{#CHANGE_AFTER_EMPTY}}<span class="soft">未填</span>{{/CHANGE_AFTER_EMPTY}}</span></td></tr>
{{/CHANGE}}
</tbody>
</table>
</div>
{{/CHANGE_ROWS}}
{{/CHANGES}}
{{#LAST_MARKS}}
<h3>上次退回的批注</h3>
{{#ANSWERS_TO_COME}}<p class="soft">企业重新提交时须逐条答复。</p>{{/ANSWERS_TO_COME}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">位置</th><th scope="col">批注</th><th scope="col">企业答复</th></tr></thead>
<tbody>
{{#LAST_MARK}}
<tr><th scope="row">{{LAST_MARK_CELL}}</th><td data-name="批注"><span class="lines">{{LAST_MARK_NOTE:p}}</span></td><td data-name="企业答复"><span class="lines">{{#LAST_MARK_ANSWERED}}{{LAST_MARK_ANSWER:p}}{{/LAST_MARK_ANSWERED}}{{#LAST_MARK_UNANSWERED}}<span class="soft">尚未答复</span>{{/LAST_MARK_UNANSWERED}}</span></td></tr>
{{/LAST_MARK}}
</tbody>
</table>
</div>
{{/LAST_MARKS}}
{{#DOUBTS}}
<h3>累计数待核对</h3>
<p>本年较早月份的报表后来有变动，下列累计数可能需要企业核对：</p>
<ul>{{#DOUBT}}<li>{{DOUBT_CELL}}</li>{{/DOUBT}}</ul>
{{/DOUBTS}}
{{#LOOKS}}
<h3>请企业核对过的项目</h3>
<ul>{{#LOOK}}<li><span class="code soft">{{POINT_CHECK}}</span> {{POINT_TITLE}}：{{LOOK_MESSAGE}}{{#LOOK_USUAL}}<span class="under">{{#USUAL_OF_OWN}}本企业最近 {{USUAL_COUNT}} 个月的中位数 {{USUAL_MEDIAN}}，绝对中位差 {{USUAL_DEVIATION}}{{/USUAL_OF_OWN}}{{#USUAL_OF_GROUP}}本企业历史数据不足，按同组 {{USUAL_COUNT}} 家企业的环比：中位数 {{USUAL_MEDIAN}} 倍，绝对中位差 {{USUAL_DEVIATION}}{{/USUAL_OF_GROUP}}</span>{{/LOOK_USUAL}}</li>{{/LOOK}}</ul>
{{/LOOKS}}
{{#NOT_EVALUATED}}
<details><summary>未能进行的审核</summary>
<ul>{{#NOT_EVALUATED_ROW}}<li><span class="code soft">{{POINT_CHECK}}</span> {{POINT_TITLE}}：{{NOT_EVALUATED_MESSAGE}}</li>{{/NOT_EVALUATED_ROW}}</ul>
</details>
{{/NOT_EVALUATED}}
{{#OTHER_AGREED}}
<details class="no-paper"><summary>已同意免再说明的其他审核</summary>
<ul>
{{#OTHER_AGREED_ROW}}
<li class="agree"><span><span class="code soft">{{POINT_CHECK}}</span> {{POINT_TITLE}}：{{#POINT_CELL}}{{POINT_CELL_NAME}}{{/POINT_CELL}}{{#POINT_WHOLE}}整张报表{{/POINT_WHOLE}}，至 <span class="nowrap">{{AGREED_UNTIL}}</span> 不再要求</span> {{#HAS_FORM}}<button class="as-link" type="submit" form="decision" name="act" value="withdraw:{{POINT_CHECK}}:{{POINT_PLACE}}">取消</button>{{/HAS_FORM}}{{#HAS_NO_FORM}}<form method="post" action="{{EXPLANATION_URL}}" accept-charset="utf-8" class="agree">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="version" value="{{FILING_VERSION}}"><input type="hidden" name="act" value="withdraw"><input type="hidden" name="check" value="{{POINT_CHECK}}"><input type="hidden" name="place" value="{{POINT_PLACE}}"><button class="as-link" type="submit">取消</button>
</form>{{/HAS_NO_FORM}}</li>
{{/OTHER_AGREED_ROW}}
</ul>
</details>
{{/OTHER_AGREED}}
</section>
{{/POINTS}}
