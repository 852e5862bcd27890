-- SPDX-License-Identifier: MPL-2.0
-- The page of a filing under review: what a return says beside its reason, notes that are not sent yet, who has the filing open.

ALTER TABLE filing_return
  ADD COLUMN fix_due DATE NULL COMMENT '改正期限: the last day for correcting it; NULL: none was set',
  ADD COLUMN contact VARCHAR(100) NOT NULL DEFAULT '' COMMENT '审核联系人, as the enterprise sees it';

CREATE TABLE review_draft (
  period INT NOT NULL,
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form JSON NOT NULL COMMENT 'what was typed for a return: class, reason, notes, …',
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (period, enterprise_id, officer_id)
) COMMENT '审核中尚未发出的批注和意见，仅供管辖范围内的审核人员查看';

CREATE TABLE review_claim (
  period INT NOT NULL,
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since DATETIME(6) NOT NULL,
  seen_at DATETIME(6) NOT NULL COMMENT 'when that officer last had the page open; an old claim is none',
  PRIMARY KEY (period, enterprise_id)
) COMMENT '谁正在审核这张报表，仅作提示';
