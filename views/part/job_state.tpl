{{%AUTOESCAPE context="HTML"}}
{{! The mark of a job's state: word, shape, colour. One section is set, in the row's own dictionary: JOB_WAITING JOB_RUNNING JOB_DONE JOB_FAILED JOB_CANCELLED. }}
{{#JOB_WAITING}}<span class="state state-missing"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5"/></svg>等待处理</span>{{/JOB_WAITING}}
{{#JOB_RUNNING}}<span class="state state-draft"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5"/><path class="full" d="M8 3a5 5 0 0 1 0 10z"/></svg>处理中</span>{{/JOB_RUNNING}}
{{#JOB_DONE}}<span class="state state-accepted"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.5 3.5 3.5L13 4.5"/></svg>已完成</span>{{/JOB_DONE}}
{{#JOB_FAILED}}<span class="state state-returned"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8"/></svg>未成功</span>{{/JOB_FAILED}}
{{#JOB_CANCELLED}}<span class="state state-exempt"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10"/></svg>已取消</span>{{/JOB_CANCELLED}}
