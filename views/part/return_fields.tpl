{{%AUTOESCAPE context="HTML"}}
{{! Why a filing goes back: reason_class, reason, fix_due, contact. REASON_CLASS_FIGURES _INCOMPLETE _UNIT _REQUEST _OTHER: the chosen class; REASON. REASON_CLASS_PROBLEM, REASON_PROBLEM; FIX_DUE_DAY, FIX_DUE_PROBLEM; CONTACT, CONTACT_PROBLEM. }}
<div class="field">
<label class="form-label" for="reason-class">原因类别</label>
{{#REASON_CLASS_PROBLEM}}<div class="problem" id="reason-class-problem">{{>PART_PROBLEM}}</div>{{/REASON_CLASS_PROBLEM}}
<select class="form-select" id="reason-class" name="reason_class" required{{#REASON_CLASS_PROBLEM}} aria-invalid="true" aria-describedby="reason-class-problem"{{/REASON_CLASS_PROBLEM}}>
<option value="">请选择</option>
<option value="figures"{{#REASON_CLASS_FIGURES}} selected{{/REASON_CLASS_FIGURES}}>数据有误</option>
<option value="incomplete"{{#REASON_CLASS_INCOMPLETE}} selected{{/REASON_CLASS_INCOMPLETE}}>内容不全</option>
<option value="unit"{{#REASON_CLASS_UNIT}} selected{{/REASON_CLASS_UNIT}}>计量单位有误</option>
<option value="request"{{#REASON_CLASS_REQUEST}} selected{{/REASON_CLASS_REQUEST}}>企业要求修改</option>
<option value="other"{{#REASON_CLASS_OTHER}} selected{{/REASON_CLASS_OTHER}}>其他</option>
</select>
</div>
<div class="field">
<label class="form-label" for="reason">退回原因</label>
<div class="form-text" id="reason-hint">写清哪一项、为什么、怎样改。6 至 1000 个字。</div>
{{#REASON_PROBLEM}}<div class="problem" id="reason-problem">{{>PART_PROBLEM}}</div>{{/REASON_PROBLEM}}
<textarea class="form-control" id="reason" name="reason" rows="4" required aria-describedby="reason-hint{{#REASON_PROBLEM}} reason-problem{{/REASON_PROBLEM}}"{{#REASON_PROBLEM}} aria-invalid="true"{{/REASON_PROBLEM}}>
{{REASON:p}}</textarea>
</div>
<div class="field">
<label class="form-label" for="fix-due">改正期限 <span class="optional">选填</span></label>
<div class="form-text" id="fix-due-hint">请企业在这一天之前改好并重新提交，例如 2026-11-30。</div>
{{#FIX_DUE_PROBLEM}}<div class="problem" id="fix-due-problem">{{>PART_PROBLEM}}</div>{{/FIX_DUE_PROBLEM}}
<input class="form-control" type="date" id="fix-due" name="fix_due" value="{{FIX_DUE_DAY}}" aria-describedby="fix-due-hint{{#FIX_DUE_PROBLEM}} fix-due-problem{{/FIX_DUE_PROBLEM}}"{{#FIX_DUE_PROBLEM}} aria-invalid="true"{{/FIX_DUE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="contact">审核联系人 <span class="optional">选填</span></label>
<div class="form-text" id="contact-hint">企业会看到，可写姓名和电话。不填的，显示您的姓名。</div>
{{#CONTACT_PROBLEM}}<div class="problem" id="contact-problem">{{>PART_PROBLEM}}</div>{{/CONTACT_PROBLEM}}
<input class="form-control" id="contact" name="contact" value="{{CONTACT}}" autocomplete="off" aria-describedby="contact-hint{{#CONTACT_PROBLEM}} contact-problem{{/CONTACT_PROBLEM}}"{{#CONTACT_PROBLEM}} aria-invalid="true"{{/CONTACT_PROBLEM}}>
</div>
