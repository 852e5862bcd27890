{{%AUTOESCAPE context="HTML"}}
{{! Why a job failed and what to do now; text only. One section for each code (job/job_views.cpp names them), with JOB_ID. }}
{{#JOB_FAILURE_FAULT}}处理中出现故障，没有完成。请重新发起；仍不成功的，请将任务编号 {{JOB_ID}} 告知系统管理员。{{/JOB_FAILURE_FAULT}}
{{#JOB_FAILURE_EXHAUSTED}}多次处理都中断了，没有完成。请将任务编号 {{JOB_ID}} 告知系统管理员。{{/JOB_FAILURE_EXHAUSTED}}
