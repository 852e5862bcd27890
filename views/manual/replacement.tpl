{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. CONTESTABLE with CONTEST_HOURS of part/handover_rule.tpl. }}
<p>本章供区管理员和服务中心使用。填报员能联系上的，应由本人办理，见<a href="/manual/filler">填报员与更换</a>；联系不上或不答复的，凭企业的书面申请由管理端更换或撤销：一人办理，另一人复核后生效。</p>
<h2>办理</h2>
<ol>
<li>打开<strong>管理端 → 填报员</strong>，用企业名称或统一社会信用代码查询，点<strong>更换或撤销</strong>。</li>
<li>选择<strong>更换填报员</strong>，再选新的填报员。只能选已关联这家企业的用户；没有人选的，请接任的人先关联企业。</li>
<li>暂时没有人接任的，选择<strong>撤销填报员</strong>。</li>
<li>填写书面申请的文号或编号和原因，点<strong>提交复核</strong>。原因双方会看到。</li>
</ol>
{{#PICTURE_REPLACEMENT}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="填报员：待复核、待区处理的申请、没有填报员的企业和全部企业"><figcaption>填报员</figcaption></figure>{{/PICTURE_REPLACEMENT}}
<h2>复核</h2>
<ol>
<li>同区的另一位管理员或服务中心在<strong>待复核</strong>中点<strong>复核</strong>。本人办理的，不能由本人复核。</li>
<li>核对书面申请后点<strong>同意并生效</strong>；不同意的写明理由，点<strong>不同意</strong>。逾期没有复核的自动失效。</li>
<li>生效后，原填报员打开着的填报页即时不能再保存或提交，暂存的报表不会丢失。双方和企业的其他用户会收到消息。</li>
</ol>
<h2>逾期未答复的移交申请</h2>
<p>企业的用户可向填报员申请移交填报权。填报员 5 个工作日没有答复的，列在<strong>待区处理的申请</strong>中；申请附有证明材料的，在<strong>当前情况</strong>中下载，下载记入审计。办理时在“处理的申请”中选择这份申请，更换由申请人接任，不必再填文号；不应移交的，选择<strong>不同意移交申请</strong>。</p>
{{#CONTESTABLE}}<h2>更换异议</h2>
<p>填报人更换生效后 {{CONTEST_HOURS}} 小时内，原填报员可以提出异议，列在<strong>更换异议</strong>中。点<strong>裁定</strong>，核实后选择<strong>异议成立</strong>（填报权即时还给原填报员）或<strong>不支持异议</strong>，并写明理由，双方都会收到。</p>
{{/CONTESTABLE}}
