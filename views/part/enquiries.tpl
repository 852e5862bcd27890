{{%AUTOESCAPE context="HTML"}}
{{! What is asked at one indicator, or about the whole form: notes of the officer who returned the filing, and soft checks that want an explanation.
  MARK rows: MARK_PLACE (A01.m), MARK_ID (a-A01-m), MARK_NAME (how messages name the place), MARK_NOTE, MARK_ANSWER as typed, MARK_OPEN (submission was refused for want of the answer).
  EXPLAIN rows: part/explain.tpl. }}
{{#MARK}}
<div class="mark" data-mark="{{MARK_PLACE}}">
<p class="lines" id="{{MARK_ID}}-note"><span class="strong">批注 · {{MARK_NAME}}：</span>{{MARK_NOTE:p}}</p>
<label for="{{MARK_ID}}">答复</label>
{{#MARK_OPEN}}<div class="problem" id="{{MARK_ID}}-problem">请答复这条批注，答复后才能重新提交。</div>{{/MARK_OPEN}}
<textarea class="form-control" id="{{MARK_ID}}" name="answer.{{MARK_PLACE}}" rows="2" maxlength="500" aria-describedby="{{MARK_ID}}-note{{#MARK_OPEN}} {{MARK_ID}}-problem{{/MARK_OPEN}}"{{#MARK_OPEN}} aria-invalid="true"{{/MARK_OPEN}}>
{{MARK_ANSWER:p}}</textarea>
</div>
{{/MARK}}
{{#EXPLAIN}}{{>PART_EXPLAIN}}{{/EXPLAIN}}
