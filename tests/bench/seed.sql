-- SPDX-License-Identifier: MPL-2.0
-- Made-up enterprises for the benchmark, copies of the demo's first one that files, each with a filler and a session of its
-- own. @salt, @current (period, as 202610) and @enterprises are set before. The first half has a draft of the current
-- period and accepted filings before it; the other half has all filings returned, to be submitted once more as they are stored.
-- Each figure is the one that the copied enterprise filed a year before, so that every filing follows from the one before it, the draft
-- too, and no check fails.
SET @today = UTC_TIMESTAMP(6);
SET @first = (FLOOR(@current / 100) - 2) * 100 + 1;
SET @model = (SELECT enterprise_id FROM filing WHERE period BETWEEN @first - 100 AND @current - 100 GROUP BY enterprise_id ORDER BY COUNT(*) DESC, enterprise_id LIMIT 1);

CREATE DATABASE bench;
CREATE TABLE bench.subject AS
  SELECT seq AS number, CONCAT('0BENCHENT', LPAD(seq, 17, '0')) AS enterprise_id, CONCAT('0BENCHVSR', LPAD(seq, 17, '0')) AS user_id,
         CONCAT('0BENCHSES', LPAD(seq, 17, '0')) AS session_id, CONCAT('99BENCH', LPAD(seq, 11, '0')) AS uscc,
         LEFT(SHA2(CONCAT(@salt, seq), 256), 43) AS token
  FROM seq_1_to_1000 WHERE seq <= @enterprises;

INSERT INTO tianbao.user (id, name, mobile, role, created_at) SELECT user_id, CONCAT('测试填报员', number), NULL, 'user', @today FROM bench.subject;
INSERT INTO tianbao.session (id, token_hash, user_id, method, client_address, user_agent, began_at, seen_at)
  SELECT session_id, SHA2(token, 256), user_id, 'sso', '127.0.0.1', 'bench', @today, @today FROM bench.subject;

CREATE TEMPORARY TABLE bench.model AS SELECT * FROM tianbao.enterprise WHERE id = @model;
INSERT INTO tianbao.enterprise (id, uscc, name, legal_representative, status, district, category, industry, size, address, registered_capital, founded_on,
                                contact_person, telephone, mobile, email, completed_at, checked_at, created_at)
  SELECT b.enterprise_id, b.uscc, CONCAT('测试第', b.number, '号有限公司'), m.legal_representative, m.status, m.district, m.category, m.industry, m.size, m.address,
         m.registered_capital, m.founded_on, m.contact_person, '021-00000000', '19900009999', m.email, m.completed_at, m.checked_at, m.created_at
  FROM bench.subject b CROSS JOIN bench.model m;
INSERT INTO tianbao.association (user_id, enterprise_id, proof, since) SELECT user_id, enterprise_id, 'import', @today FROM bench.subject;
INSERT INTO tianbao.filler (enterprise_id, user_id, epoch, since, used_at) SELECT enterprise_id, user_id, 1, @today, @today FROM bench.subject;

CREATE TABLE bench.filing LIKE tianbao.filing;
INSERT INTO bench.filing (period, enterprise_id, form_version, state, version, cells, nil_declared, district, saved_at, saved_by, first_submitted_at,
                          submitted_at, submitted_by, submission, is_late)
  SELECT f.period + 100, b.enterprise_id, f.form_version, IF(b.number * 2 <= @enterprises, 'accepted', 'returned'), 1, f.cells, f.nil_declared, f.district,
         f.saved_at + INTERVAL 1 YEAR, b.user_id, f.first_submitted_at + INTERVAL 1 YEAR, f.submitted_at + INTERVAL 1 YEAR, b.user_id, 1, f.is_late
  FROM bench.subject b CROSS JOIN tianbao.filing f WHERE f.enterprise_id = @model AND f.period BETWEEN @first - 100 AND @current - 101;
INSERT INTO bench.filing (period, enterprise_id, form_version, state, version, cells, nil_declared, district, saved_at, saved_by)
  SELECT @current, b.enterprise_id, f.form_version, 'draft', 1, f.cells, f.nil_declared, f.district, @today, b.user_id
  FROM bench.subject b CROSS JOIN tianbao.filing f WHERE f.enterprise_id = @model AND f.period = @current - 100 AND b.number * 2 <= @enterprises;

INSERT INTO tianbao.filing SELECT * FROM bench.filing;
INSERT INTO tianbao.filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number, submission_key, submitted_at,
                                    submitted_by, source)
  SELECT f.enterprise_id, f.period, 1, f.form_version, f.cells, f.nil_declared, SHA2(f.cells, 256),
         CONCAT(f.period, '-BENCH', RIGHT(f.enterprise_id, 5)), f.enterprise_id, f.submitted_at, f.submitted_by, 'page'
  FROM bench.filing f WHERE f.submission = 1;
ANALYZE TABLE tianbao.filing, tianbao.filing_version, tianbao.session, tianbao.enterprise;
