// SPDX-License-Identifier: MPL-2.0
// Writes entities.csv: 200 plainly made-up enterprises with valid codes. The same output on every run.
//   node make_entities.mjs > entities.csv

import { pathToFileURL } from 'node:url';

const kAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'; // GB 32100-2015: no I, O, Z, S, V
const kOrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]; // GB 11714

/** The check character of an organisation code's eight characters (GB 11714). */
export function organisation_check(body) {
  let sum = 0;
  for (let i = 0; i < 8; i += 1) sum += Number.parseInt(body[i], 36) * kOrganisationWeights[i];
  return '0123456789X0'[11 - (sum % 11)];
}

/** The check character of a unified social credit code's first 17 characters (GB 32100-2015, mod 31). */
export function code_check(first17) {
  let sum = 0;
  let weight = 1;
  for (const c of first17) {
    sum += kAlphabet.indexOf(c) * weight;
    weight = (weight * 3) % 31;
  }
  return kAlphabet[(31 - (sum % 31)) % 31];
}

export function make_code(category, district, body) {
  const first17 = `${category}${district}${body}${organisation_check(body)}`;
  return first17 + code_check(first17);
}

const kDistricts = [
  ['310101', '黄浦区', '测试一路'], ['310115', '浦东新区', '测试大道'], ['310104', '徐汇区', '测试二路'],
  ['310105', '长宁区', '测试三路'], ['310106', '静安区', '测试四路'], ['310107', '普陀区', '测试五路'],
  ['310109', '虹口区', '测试六路'], ['310110', '杨浦区', '测试七路'], ['310112', '闵行区', '测试八路'],
  ['310113', '宝山区', '测试九路'], ['310114', '嘉定区', '测试十路'], ['310116', '金山区', '测试东路'],
  ['310117', '松江区', '测试西路'], ['310118', '青浦区', '测试南路'], ['310120', '奉贤区', '测试北路'],
  ['310151', '崇明区', '测试中路'],
];
// An old enterprise's code keeps the number of a district that has since been merged away.
const kRetiredDistrict = { 310101: '310103', 310106: '310108', 310115: '310119', 310151: '310230' };

// Sections A to S of GB/T 4754; the entries repeat where a city has many of them.
const kTrades = [
  ['C35', '精密机械'], ['F51', '贸易'], ['I65', '软件技术'], ['C39', '电子元件'], ['C26', '化工材料'], ['F52', '百货零售'],
  ['I64', '网络科技'], ['C34', '通用设备'], ['C38', '电气设备'], ['A01', '种植'], ['C36', '汽车零部件'], ['F51', '建材批发'],
  ['B11', '矿山服务'], ['C27', '医药'], ['I65', '数据技术'], ['C14', '食品'], ['D44', '热电'], ['C17', '纺织'],
  ['E48', '建设工程'], ['C40', '仪器仪表'], ['F51', '医疗器械贸易'], ['G54', '道路运输'], ['C33', '金属制品'], ['I65', '信息系统集成'],
  ['H61', '酒店'], ['C29', '橡塑制品'], ['G59', '仓储'], ['C35', '专用设备'], ['J69', '金融信息服务'], ['H62', '餐饮'],
  ['K70', '物业服务'], ['C37', '船舶配套'], ['L72', '商务咨询'], ['F52', '数码零售'], ['M73', '新材料研究'], ['C43', '设备修理'],
  ['N77', '环保工程'], ['I63', '通信服务'], ['O80', '居民服务'], ['C18', '服装'], ['P83', '教育培训'], ['C23', '印刷'],
  ['Q84', '康复医院管理'], ['D46', '水务'], ['R88', '文化传播'], ['C31', '特种钢'], ['S94', '社会组织服务'], ['M75', '技术转移服务'],
];

const kCapitals = ['50.00', '100.00', '300.00', '500.00', '1000.00', '2000.00', '5000.00', '12000.50', '68.88', '30000.00'];
const pad = (n, width) => String(n).padStart(width, '0');

function founded_on(n) {
  if (n === 1) return '2003-05-12';
  if (n === 2) return '2026-09-30';
  if (n === 3) return '2026-02-28';
  if (n === 4) return '2024-02-29';
  if (n === 5) return '1995-01-03';
  const months = 1995 * 12 + ((n * 137) % ((2026 - 1995) * 12 + 9));
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1, 2)}-${pad(((n * 11) % 28) + 1, 2)}`;
}

function status(n) {
  if (n <= 5) return 'in_business';
  if (n % 13 === 0) return 'cancelled';
  if (n % 17 === 0) return 'revoked';
  if (n % 19 === 0) return 'moved_out';
  return 'in_business';
}

function name(n, trade) {
  const title = `测试${pad(n, 3)}号${trade}`;
  if (trade === '种植' && n % 2 === 0) return `上海${title}专业合作社`;
  if (n % 5 === 3) return `上海${title}有限公司`;
  if (n % 7 === 0) return `${title}（上海）股份有限公司`;
  if (n % 23 === 0) return `${title}（中国）有限公司上海分公司`;
  return `${title}（上海）有限公司`;
}

export function make_entities() {
  const rows = [];
  for (let n = 1; n <= 200; n += 1) {
    // every second enterprise is spread over all sixteen districts, the others over the first two
    const [district, district_name, road] = kDistricts[n % 2 === 0 ? (n / 2) % 16 : ((n - 1) / 2) % 2];
    const [industry, trade] = kTrades[(n - 1) % kTrades.length];
    const founded = founded_on(n);
    const old = Number(founded.slice(0, 4)) < 2001 && kRetiredDistrict[district];
    const called = name(n, trade);
    const category = called.endsWith('专业合作社') ? '93' : '91';
    rows.push({
      uscc: make_code(category, old || district, `TBTB${pad(n, 4)}`),
      name: called,
      legal_representative: `测试${pad(n, 3)}`,
      status: status(n),
      district_code: district,
      registered_address: `上海市${district_name}${road}${n}号`,
      industry_code: industry,
      registered_capital: n === 1 ? '800.00' : kCapitals[n % kCapitals.length],
      founded_on: founded,
      registered_telephone: n % 3 === 0 ? '' : `021-0000${pad(n, 4)}`,
    });
  }
  return rows;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = make_entities();
  const columns = Object.keys(rows[0]);
  process.stdout.write(`${columns.join(',')}\n`);
  for (const row of rows) process.stdout.write(`${columns.map((c) => row[c]).join(',')}\n`);
}
