{{%AUTOESCAPE context="HTML"}}
{{! The accessibility statement, /accessibility . }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item active" aria-current="page">无障碍声明</li>
</ol></nav>
<div class="within">
<article class="card">
<div class="text">
<h1>无障碍声明</h1>
<p>我们希望每一位填报人都能独立完成填报。本网站按照《Web 内容无障碍指南（WCAG）2.2》AA 级和国家标准 GB/T 37668 的要求建设。</p>
<h2>我们做到的</h2>
<p>全部操作可用键盘完成，焦点清楚可见；表格、输入框和错误提示都有可供读屏软件朗读的名称；状态同时用文字、形状和颜色表示；文字放大到 200% 或在手机上打开，内容不缺失；关闭脚本仍可填报和提交。</p>
<h2>时间限制</h2>
<p>30 分钟没有操作会要求重新登录。登录后回到原来的页面，填写的内容仍在。</p>
<h2>遇到困难</h2>
<p>使用中有不便之处，请拨打 {{OFFICE_TELEPHONE}}{{#HAS_OFFICE_HOURS}}（{{OFFICE_HOURS}}）{{/HAS_OFFICE_HOURS}}告诉我们，说明使用的浏览器或辅助软件。我们会先帮您完成填报，再改进网站。</p>
</div>
</article>
</div>
