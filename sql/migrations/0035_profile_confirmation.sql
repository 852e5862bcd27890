-- SPDX-License-Identifier: MPL-2.0
-- Once a year the users of an enterprise are asked whether its information is still right.

CREATE TABLE profile_confirmation (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  confirmed_at DATETIME(6) NOT NULL COMMENT 'saved, or found right as it stands',
  confirmed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (enterprise_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业基本信息最近一次确认';
