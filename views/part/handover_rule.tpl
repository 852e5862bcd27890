{{%AUTOESCAPE context="HTML"}}
{{! When a 填报人更换 takes effect, in sentences, as [filler] of the configuration has it: AT_ONCE, or NEEDS_ACCEPTANCE with OFFER_DAYS; CONTESTABLE with CONTEST_HOURS. }}
{{#AT_ONCE}}更换即时生效，新填报员无须另行申请。{{/AT_ONCE}}{{#NEEDS_ACCEPTANCE}}对方在 {{OFFER_DAYS}} 天内接受后更换生效，不必另行申请；在此之前现填报员照常填报，也可以撤回，逾期没有接受的自动失效。{{/NEEDS_ACCEPTANCE}}生效后原填报员不能再保存或提交。{{#CONTESTABLE}}不是原填报员本人办理、或办理有误的，原填报员可在生效后 {{CONTEST_HOURS}} 小时内提出异议，由所在区裁定；裁定之前由新填报员填报。{{/CONTESTABLE}}
