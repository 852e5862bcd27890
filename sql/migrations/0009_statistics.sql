-- SPDX-License-Identifier: MPL-2.0
-- 统计: what is kept of filings so that rates and totals need not read them again.

CREATE TABLE figure (
  period int NOT NULL,
  enterprise_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submission int NOT NULL DEFAULT 0 COMMENT 'the filing_version that the figures are of; 0: none',
  figures blob DEFAULT NULL COMMENT 'its figures and choices, packed with the version of its form; NULL: none',
  counted varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'the roster''s row as the summary has it, its district first; empty: not there yet',
  PRIMARY KEY (period, enterprise_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='每期每企业最近一次提交的数值，压缩存放';

CREATE TABLE statistic_period (
  period int NOT NULL,
  revision bigint NOT NULL DEFAULT 0 COMMENT 'grows with each refresh and with each change of the figures of a year before; a refresh names the one it began with',
  counted_at datetime(6) DEFAULT NULL COMMENT 'to when the summary says how things stood; NULL: there is none yet',
  leased_until datetime(6) NOT NULL COMMENT 'until then one refresh is at work',
  PRIMARY KEY (period)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='统计的更新';

CREATE TABLE statistic (
  period int NOT NULL,
  dimension enum('all','section','size','category') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  district char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the section, size or category; empty: all, or not known',
  due int NOT NULL COMMENT 'this and those up to explained: of those that owe a filing',
  filed int NOT NULL,
  on_time int NOT NULL,
  late int NOT NULL,
  nil int NOT NULL,
  missing int NOT NULL,
  draft int NOT NULL,
  returned int NOT NULL,
  accepted int NOT NULL,
  accepted_at_once int NOT NULL COMMENT 'accepted without ever having been returned',
  decided int NOT NULL COMMENT 'accepted, or returned at least once',
  explained int NOT NULL,
  exempt int NOT NULL,
  outside int NOT NULL,
  filings int NOT NULL COMMENT 'those that the sums are made of, whoever owes them',
  flagged int NOT NULL COMMENT 'of these, returned at present',
  PRIMARY KEY (period, dimension, district, code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业数，按区和分组';

CREATE TABLE statistic_sum (
  period int NOT NULL,
  indicator varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  district char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sums blob NOT NULL COMMENT 'of each group: its columns'' sums, or how often each option was chosen, packed',
  PRIMARY KEY (period, indicator, district)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='指标汇总，按区';

CREATE TABLE statistic_snapshot (
  id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period int NOT NULL,
  name varchar(80) NOT NULL,
  taken_at datetime(6) NOT NULL,
  taken_by char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  counted_at datetime(6) NOT NULL COMMENT 'of the summary that was frozen',
  form_version varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY statistic_snapshot_name (period, name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='定稿：某期汇总以一个名称固定下来';

CREATE TABLE statistic_snapshot_sum (
  snapshot_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  district char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sums blob NOT NULL,
  PRIMARY KEY (snapshot_id, indicator, district)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='定稿的指标汇总，永不更改';
