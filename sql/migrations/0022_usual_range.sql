-- SPDX-License-Identifier: MPL-2.0
-- Where the figures of an enterprise commonly lie, drawn anew every night while a period is filled in.

CREATE TABLE usual_range (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period INT NOT NULL,
  ranges VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'by cell: bounds, median, deviation, and what they are made of, as JSON',
  PRIMARY KEY (enterprise_id, period)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='各企业各期指标的常见范围';

CREATE TABLE usual_period (
  period INT NOT NULL,
  growth LONGTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of each group and cell: the range of growth on the month before, as JSON',
  after_enterprise CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'those up to it have their ranges',
  begun_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  PRIMARY KEY (period)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='常见范围的计算进度和分组环比';
