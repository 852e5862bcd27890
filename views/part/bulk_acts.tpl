{{%AUTOESCAPE context="HTML"}}
{{! What can be done with the chosen rows of the list at /review, in its form. COUNTED with COUNT_SHOWN: how many match the filter; NOT_COUNTED: many, of a search. A further act is a button with a constant formaction; its POST reads the chosen with review/chosen. }}
<div class="above bulk" role="group" aria-label="对选中的企业">
<span class="soft">选中的：</span>
<button class="btn btn-plain btn-small" type="submit" name="act" value="accept">审核通过</button>
<button class="btn btn-plain btn-small" type="submit" name="act" value="return">退回</button>
<button class="btn btn-plain btn-small" type="submit" formaction="/reminder/preview" name="from" value="list">催报</button>
<label class="bulk-all"><input class="form-check-input" type="checkbox" name="all" value="yes"> 选中符合条件的全部{{#COUNTED}} {{COUNT_SHOWN}} 家{{/COUNTED}}{{#NOT_COUNTED}}企业{{/NOT_COUNTED}}（含其他页）</label>
</div>
