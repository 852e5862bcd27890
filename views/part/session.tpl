{{%AUTOESCAPE context="HTML"}}
{{! What the script says of the session's end, on every page of a signed-in user. No markers. One stage is shown at a time; data-minutes takes the minutes that are left. }}
<template id="session-frame">
<dialog role="alertdialog" aria-labelledby="session-title" aria-describedby="session-text">
<div data-stage="idle">
<h2 data-title>登录即将结束</h2>
<p data-text>您有一段时间没有操作，登录将在 <span class="strong nowrap"><span data-minutes></span> 分钟</span>后自动结束。需要继续，请按“继续使用”。</p>
<div class="acts"><button class="btn btn-primary" type="button" data-extend>继续使用</button></div>
</div>
<div data-stage="absolute">
<h2 data-title>本次登录即将到期</h2>
<p data-text>本次登录将在 <span class="strong nowrap"><span data-minutes></span> 分钟</span>后到期，不能再延长。正在填写的报表会自动暂存，重新登录后可以接着填。</p>
<div class="acts"><button class="btn btn-primary" type="button" data-close>知道了</button></div>
</div>
<div data-stage="over">
<h2 data-title>登录已结束</h2>
<p data-text>请重新登录，登录后回到本页。正在填写的报表，没有存到系统的内容在这台电脑上留有一份，登录后可以恢复。</p>
<div class="acts"><button class="btn btn-plain" type="button" data-close>留在本页</button><a class="btn btn-primary" data-log-in href="/sign-in">重新登录</a></div>
</div>
</dialog>
</template>
