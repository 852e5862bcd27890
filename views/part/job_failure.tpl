{{%AUTOESCAPE context="HTML"}}
{{! Why a job failed and what to do now; text only. One section for each code (job/job_views.cpp names them), with JOB_ID. }}
{{#JOB_FAILURE_FAULT}}处理中出现故障，没有完成。请重新发起；仍不成功的，请将任务编号 {{JOB_ID}} 告知系统管理员。{{/JOB_FAILURE_FAULT}}
{{#JOB_FAILURE_EXHAUSTED}}多次处理都中断了，没有完成。请将任务编号 {{JOB_ID}} 告知系统管理员。{{/JOB_FAILURE_EXHAUSTED}}
{{#JOB_FAILURE_ROLE}}您的角色或辖区有了变化，此前发起的任务已停止，生成的文件不能再下载。仍需要的，请按现在的权限重新发起。{{/JOB_FAILURE_ROLE}}
{{#JOB_FAILURE_EXPORT_EMPTY}}没有符合条件的数据，没有生成文件。请放宽条件后重新导出。{{/JOB_FAILURE_EXPORT_EMPTY}}
{{#JOB_FAILURE_EXPORT_TOO_LONG}}符合条件的数据超过 Excel 一张工作表能容纳的 1,048,575 行，没有生成文件。请缩短月份，或改选 CSV 后重新导出。{{/JOB_FAILURE_EXPORT_TOO_LONG}}
