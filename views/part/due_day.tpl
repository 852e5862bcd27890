{{%AUTOESCAPE context="HTML"}}
{{! Until when a period is filed in time: DUE_ON (2026-11-20 24:00, an extension counted in), and what made it another day than usual:
  DUE_MOVED with MOVED_FROM (2026-02-20) and one of MOVED_HOLIDAY (MOVED_WHY: 春节), MOVED_WEEKEND, MOVED_CENTRE (MOVED_WHY, a noun), MOVED_PLAIN (by the centre, without a word);
  DUE_EXTENDED with EXTENDED_UNTIL (2026-11-30), EXTENDED_REASON: the enterprise's own extension.
  DUE_GROUPS, where no enterprise is meant and categories have other deadlines: DUE_GROUP rows with a section of part/category.tpl and GROUP_DUE_ON. }}
截止时间 <span class="nowrap">{{DUE_ON}}</span>（北京时间）
{{#DUE_MOVED}}<span class="soft">原定 {{MOVED_FROM}}，{{#MOVED_HOLIDAY}}因{{MOVED_WHY}}假期顺延{{/MOVED_HOLIDAY}}{{#MOVED_WEEKEND}}因周末顺延{{/MOVED_WEEKEND}}{{#MOVED_CENTRE}}因{{MOVED_WHY}}调整{{/MOVED_CENTRE}}{{#MOVED_PLAIN}}由服务中心调整{{/MOVED_PLAIN}}</span>{{/DUE_MOVED}}
{{#DUE_EXTENDED}}<span class="mark-plain">延期至 {{EXTENDED_UNTIL}}</span> <span class="soft">{{EXTENDED_REASON}}</span>{{/DUE_EXTENDED}}
{{#DUE_GROUPS}}<span class="soft">其中{{#DUE_GROUP}}{{>PART_CATEGORY}} <span class="nowrap">{{GROUP_DUE_ON}}</span>{{#DUE_GROUP_NEXT}}，{{/DUE_GROUP_NEXT}}{{/DUE_GROUP}}</span>{{/DUE_GROUPS}}
