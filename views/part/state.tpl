{{%AUTOESCAPE context="HTML"}}
{{! The mark of a filing's state: word, shape, colour. Exactly one section is set, in the row's own dictionary:
  STATE_MISSING STATE_DRAFT STATE_SUBMITTED STATE_RETURNED STATE_ACCEPTED STATE_EXEMPT (nothing is asked for).
  On a page's own level wrap it in a section of its own (FILING_STATE), since rows inherit what the page sets. }}
{{#STATE_MISSING}}<span class="state state-missing"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5"/></svg>未填报</span>{{/STATE_MISSING}}
{{#STATE_DRAFT}}<span class="state state-draft"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5"/><path class="full" d="M8 3a5 5 0 0 1 0 10z"/></svg>暂存</span>{{/STATE_DRAFT}}
{{#STATE_SUBMITTED}}<span class="state state-submitted"><svg viewBox="0 0 16 16" aria-hidden="true"><rect class="full" x="3" y="3" width="10" height="10" rx="1.5"/></svg>已提交</span>{{/STATE_SUBMITTED}}
{{#STATE_RETURNED}}<span class="state state-returned"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6.5 3.5 3 7l3.5 3.5M3.5 7H10a3 3 0 0 1 3 3v2"/></svg>退回修改</span>{{/STATE_RETURNED}}
{{#STATE_ACCEPTED}}<span class="state state-accepted"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.5 3.5 3.5L13 4.5"/></svg>审核通过</span>{{/STATE_ACCEPTED}}
{{#STATE_EXEMPT}}<span class="state state-exempt"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10"/></svg>免报</span>{{/STATE_EXEMPT}}
