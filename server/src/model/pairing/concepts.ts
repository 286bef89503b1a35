/* eslint-disable max-lines -- one table of words */
/**
 * What drafts of standards bodies speak of, in five languages: `en | fr | es | ru | ja`. A word in Latin or Cyrillic letters belongs
 * to the longest of these beginnings that it has, accents left out; Japanese is searched for the longest of its terms. Several
 * beginnings stand apart by blanks. The table needs not be complete: it only has to tell one paragraph from its neighbour.
 */
export const CONCEPT_ROWS: readonly string[] = `
absen | absen | ausen | отсутств | 欠席 不在
abstention abstain | abstention absten | abstencion absten | воздерж | 棄権
abuse abusive misuse | abus | abus | злоупотреб оскорбит | 濫用 虐待 悪用 暴言
accept | accept | acept | прин принят прием | 受諾 受け入れ 受容 承諾
access | acces accessib | acceso acces accesib | доступ | アクセス 利用
accident | accident | accident | авари несчаст | 事故
account accounts | compte comptab | cuenta contab | счет отчетност | 会計 決算 口座
accountab responsib | respons responsab | respons | ответств | 責任 説明責任
accredit | accredit | acredit | аккредит | 認定
accura precis exact | exact precis | exact precis | точн | 正確 精度
achiev attain | attein realis | logr alcanz | достиг достиж | 達成 実現
acronym abbreviat | sigle abrev acronym | sigla abrev acronim | сокращ аббрев акроним | 略語 頭字語
action act | action agir | accion actu | действ мер | 行動 措置 行為
activ | activ | activ | деятельн актив | 活動 能動
address | adress | direccion dirig | адрес обращ | アドレス 住所
administrat | administr | administr | админист | 管理 行政 事務
adopt | adopt | adopt | принят приня | 採択 採用
advance beforehand | avance prealabl | antelacion | заранее предварит заблаговрем | 事前 前もって
adverti promot | promo public | promo public | продвиж реклам содейств | 広告 推進 促進
advice advis | conseil avis | asesor consej | консульт совет рекоменд | 助言 諮問
age | age | edad | возраст | 年齢
agenda | ordre | orden | повестк | 議題 議事日程
agree | accord convenu | acuerd acord | соглас соглаш | 同意 合意 協定
aim objective goal target | objet objectif but cible | objetiv meta | цель цел задач | 目的 目標
alternate deputy vice | suppleant adjoint vice | suplente adjunt vice | заместит | 代理 副
amend modif | amend modif | enmend modific | поправ измен внес | 改正 修正 変更
amount | montant | importe | сумм | 金額
analy | analy | anali | анализ | 分析
annex append | annexe appendic | anexo apendic | приложени | 附属書 付録 別紙
announce | annonc | anunci | объявл | 発表 公表
annual year yearly | annee annuel an ans | ano anual anos | год года годов лет ежегод | 年 年間 毎年
answer repl respon | repond repons | respond respuest | ответ отвеч | 回答 返答 応答
appeal | recours appel | apelacion recurs | апелляц обжалов | 不服 上訴 申し立て 異議
appl application | appliqu applic | aplic | примен распростран | 適用
apologi | excus | disculp | извин | 謝罪
applicant candidat nominat | candidat | candidat | кандидат выдвиж выдвин | 候補 指名
appoint | nomm design | nombr design | назнач | 任命 指定
approv | approu approb | aprob | утвержд одобр | 承認
arise occur | surven | surgir surg produc | возник | 生じ 発生
article | article | articulo | стать | 条
assembly | assembl | asamblea | ассамбл собран | 総会
assess evaluat | evalu | evalu | оцен | 評価 査定
assist help aid | aid assist | ayud asist | помощ помога содейств | 支援 援助 助け
associat | associ | asoci | ассоциац связ | 協会 関連
attack | attaqu | ataqu | напад выпад атак | 攻撃
attent | attention attenti | atencion | вниман | 注意
attribution | attribution | atribucion | атрибуц | 帰属
audience | destinat public | destinat public | аудитор адресат | 対象者 聴衆
audit | audit verif | audit verific | аудит ревиз провер | 監査
author authority | autor auteur | autor | автор полномоч власт орган | 当局 権限 著者
avail | disponib | disponib | доступн налич имеющ | 入手 利用可能
avoid | evit | evit | избег | 避け 回避
ballot vote voting votes | vot scrutin bulletin suffrag | vot | голос бюллет | 投票 票 採決
ban prohibit forbid | interdi bann | prohib | запре запрет бан | 禁止 追放
base basis foundation | base fond | base fund | основ баз | 基づ 基礎 根拠
begin start commence | commenc debut | comienz inici | начал начин | 開始 始ま
behavio conduct | comport condui | comport conduct | поведен | 行動 行為 振る舞い
benefit advantag | benefic avantag | benefici ventaj | польз выгод преимущ | 利益 便益 恩恵
best better | mieux meilleur | mejor | лучш | 最善 最良 よりよ
bibliograph | bibliograph | bibliograf | библиограф | 参考文献
binding oblig mandator | obligat contraign | oblig vincul | обязател обязан | 義務 拘束
board | conseil comite | junta consejo | совет правлен | 評議会 理事会 委員会
body bodies | organe organism corps | organo organism | орган органы | 機関 団体
book booking reserve | reserv | reserv | резерв брон | 予約
box | case | casilla | граф | 欄
broadcast | diffus | difus | вещан распростран | 放送 普及
budget | budget | presupuest | бюджет | 予算
build | constru batir | constru | постро строит | 構築 建設
bullying harass | harcel intimid | acos | преслед домогат травл | 嫌がらせ ハラスメント
bureau office | bureau | oficina mesa | бюро офис | 事務局 局
business commercial | commerc affair entrepris | negoci comerc empres | бизнес коммерч предприят дел | 事業 業務 商業
call invite | appel invit convo | llama invit convoc | призыв приглаш созыв | 招集 招待 求め
cancel annul | annul | anul cancel | отмен аннулир | 取消 中止 廃止
capacity | capacit | capacidad | потенциал способн мощност | 能力 容量
carbon emission | carbon emission | carbon emision | углерод выброс | 炭素 排出
care diligen | soin diligen | cuidad diligen | забот усерд осторожн | 注意 配慮 勤勉
case | cas | caso | случа | 場合 事例
category class | categor class | categor clas | категор класс | 区分 等級 分類 クラス
cause | caus | caus | причин | 原因
central | central | central | централь | 中央
certif | certif | certif | сертиф удостовер | 認証 証明
chair presid | presid | presid | председат президент | 議長 会長 委員長
challenge | defi | desafi reto | вызов пробл | 課題 挑戦
change | chang | cambi | измен перемен | 変更 変化
chapter | chapitr | capitul | глав | 章
charge | charg | carg encarg | поруч плат | 担当 料金
check verif | verif control | verif comprob | провер | 確認 検証 点検
child minor | enfant mineur | nino menor | дет ребен | 子供 児童
choose select choice | chois choix select | eleg eleccion selec | выб | 選択 選定 選ば
citizen | citoyen | ciudadan | граждан | 市民
clari clear | clair clari | clar aclar | ясн разъясн четк | 明確 明らか
code | code | codig | кодекс код | 規範 コード
colleague coworker | collegu | colega | коллег | 同僚
commen remark observation | comment observ | coment observ | коммент замечан | コメント 意見
commit undertak pledge | engag | compromis | обяз обязательств привержен | 約束 コミット 誓約
committee commission | comite commiss | comite comision | комитет комисс | 委員会
common joint shared | commun conjoint | comun conjunt | общ совместн | 共通 共同 共有
communic | communiq communica | comunic | коммуник сообщ общен | 通信 連絡 意思疎通 伝え コミュニケーション
communit | communaut | comunid | сообществ | 共同体 コミュニティ 社会
compan enterprise | entrepris societ | empres | компан предприят | 企業 会社
compet | compet concurr | compet | компетен конкур | 競争 適格 力量
complain | plaint | queja reclam | жалоб | 苦情 申立
complete full | complet plein integral | complet plen | полн | 完全 全文
compl observ | respect conform observ | cumpl conform | соблюд | 遵守 順守
composition compos consist | compos | compon compos | состо состав | 構成
concern | concern preoccup | preocup concern | касат озабоч | 関す 懸念
conclu | conclu | conclu | заключ вывод | 結論 締結
condition term | condition | condicion | услов | 条件
conference | conferen | conferen | конференц | 会議
confidential | confidential | confidencial | конфиденц | 機密 秘密 内密
confirm | confirm | confirm | подтвержд | 確認
conflict | conflit | conflict | конфликт | 利益相反 紛争 対立 衝突
conform compliance | conform | conform | соответств | 適合
consensus | consensus | consenso | консенсус | 合意 コンセンサス
consequen | consequen | consecuen | последств | 結果 帰結
consider | consider | consider | рассм рассмотр учит счит | 考慮 検討 審議
constit | constit | constit | констит устав учред | 憲章 構成 設立
construct | construct | construct | конструктив | 建設的
consult | consult | consult | консульт | 協議 相談
consumer | consommat | consumid | потребител | 消費者
contact | contact | contact | контакт связ | 連絡 問い合わせ 接触
content | contenu teneur | contenid | содержан | 内容
contin | continu | continu | продолж непрерыв | 継続 続け
contract | contrat | contrat | контракт договор | 契約
contribut | contribu cotis | contribu cuota aport | вклад взнос | 貢献 寄与 分担金 投稿
control | control contrôl | control | контрол | 管理 制御
convene | convoq reuni | convoc | созыв | 招集
cooperat collabor | coope collabor | coope colabor | сотруднич | 協力 連携
coordinat | coordin | coordin | координ | 調整
copy | copi | copia | коп экземпляр | 写し 複写 コピー
correct | correct corrig | correc corrig | исправ правильн | 是正 訂正 修正
correspond | correspond | correspond | переписк соответств корреспонд | 通信 対応
corrupt fraud brib | corrup fraud | corrup fraud soborn | коррупц мошенн взятк | 腐敗 贈収賄 不正
cost expens | cout frais depens | cost gast | расход затрат стоим | 費用 経費
council | conseil | consejo | совет | 理事会
countr | pays | pais | стран | 国 諸国
course | cours | curs | курс | 課程 コース
court | tribunal cour | tribunal corte | суд | 裁判所
cover | couvr | cubr cubiert | охват покры | 対象 範囲
create | cre creation | crea | созда | 作成 創設 創出
critic | critiq | critic | критик критич | 批判 重要
culture | cultur | cultur | культур | 文化
current present | actuel present | actual present | действующ настоящ текущ | 現在 現行
custom | coutum client | costumbr client | обыча клиент | 慣習 顧客
cyber secur safety | secur | segur | безопас защищ | 安全 セキュリティ 保安
damage harm | dommag nui prejudic | dano perjud | ущерб вред | 損害 害
data | donnee | dato | данн | データ
date | date | fecha | дата даты дату | 日付
day days | jour jours | dia dias | день дня дней | 日
deadline limit | delai limit | plazo limit | срок предел | 期限 期間 限度
dear | cher chere mesdames messieurs | estimad distinguid | уважаемы | 拝啓 謹啓 拝復
decide decision | decid decision | decid decision | реши решен постановл | 決定 判断
declar disclos | declar | declar | заявл объяв деклар | 宣言 申告 開示
defin term | defin terme | defin termin | определ термин | 定義 用語
delegat | deleg | deleg | делегат делегац | 代表団 委任
delete remov | supprim retir | suprim elimin retir | удал исключ | 削除 除去
deliver | livr | entreg | постав достав | 提供 引渡
department division | departement servic division | departament division | департамент отдел подразд | 部門 部
depart | depart | salida partid | отъезд отправл | 出発
describ descript | decri descri | describ descri | опис | 記述 説明
design | concep | disen | проектир конструир | 設計
detail | detail | detall | подробн детал | 詳細
develop | develop elabor | desarroll elabor | разви разраб | 開発 発展 作成 策定
differ divers vari | differ divers | difer divers | различ разн многообраз | 異な 違い 多様
digit electron | numer electron | digital electron | цифров электрон | デジタル 電子
dignity | dignit | dignid | достоинств | 尊厳
direct directive | direct | direct | директив руковод прям | 指令 指示
director manager | direct gerant | direct gerent | директор руководит | 部長 局長 管理者 ディレクター
disab | handicap | discapac | инвалид | 障害
disagree dissent | desaccord | desacuerd | разноглас | 異議 意見の異な
discriminat | discrimin | discrimin | дискримин | 差別
discuss debat | discu debat | discu debat | обсужд дискусс | 議論 協議 討議
disput | differend litig | controvers litig | спор | 紛争
disseminat | diffus | difu | распростран | 普及
distribut circulat | distribu diffus | distribu | распредел рассыл | 配布 分配
document | document | document | документ | 文書 書類
draft | projet ebauch | proyecto borrador | проект | 案 草案
dut obligation task | devoir oblig tache fonction | deber oblig tarea funcion | обязанн задач функц | 義務 職務 任務
early | tot rapid premi | temprano antes | ранн досроч | 早期 早い
econom | econom | econom | эконом | 経済
edit edition editor | edition redact edit | edicion redact edit | редак издан | 編集 版
educat train teach | format enseign educ | form capacit educ ensenan | обуч образов подготов | 教育 訓練 研修
effect | effet effic | efect efica | эффект действ | 効果 有効 影響
efficien | effic efficien | efica eficien | эффективн | 効率
effort | effort | esfuerz | усил | 努力
elect | elect eli elu | eleccion elegi elig | выбор избра избир | 選挙 選出
element component | element composant | element component | элемент компонент | 要素 部品
emergenc urgent | urgen | urgen emergen | чрезвыч неотлож срочн экстр | 緊急
empath kind | empath bienveill gentil | empat amab | эмпат доброт сочувств | 思いやり 共感 親切
employ staff personnel | employ personnel agent | emplead personal | сотрудник персонал работник | 職員 従業員 スタッフ
encourag | encourag | alent anim | поощр побужд призыва приветств | 奨励 促
energy | energ | energ | энерг | エネルギー
enforce | execut applic | ejecu aplic hacer | исполнен правоприм обеспеч | 執行 施行
engage | engag particip | particip compromis | взаимодейств вовлеч участ | 関与 エンゲージメント
ensure guarantee | assur garant veil | garant asegur vel | обеспеч гарант | 確保 保証
environment | environ milieu | entorn medio ambient | окруж сред эколог | 環境
equal equit | egal equit | igual equit | равн справедлив | 平等 公平 衡平
equipment apparatus | equip materiel appareil | equip aparat | оборуд аппарат | 機器 設備 装置
error mistake | erreur | error | ошиб | 誤り 間違い
establish set-up | etabl institu creat | establec institu | устан учре созда | 設置 設立 確立
estimate | estim | estim | смет оцен | 見積 推定
ethic | ethiq | etic | этик этич | 倫理
event | even manifest | event acontec | событ мероприят | 事象 行事 イベント
evidence proof | preuve | prueb evidenc | доказ свидетел | 証拠 根拠
examin | exam | exam | рассм экзам изуч | 検査 審査 試験
example | exempl | ejempl | пример наприм | 例 例えば
exception exempt | except exempt | excep exim | исключ | 例外 免除
exchange | echang | intercambi | обмен | 交換
exclu | exclu | exclu | исключ | 除外 排除
executive | execut direct | ejecut director | исполнит руковод | 執行 幹部
exercise | exerc | ejerc | осуществл | 行使
exist | exist | exist | существ | 存在 既存
expect | attend | esper | ожид | 期待 予想
experien | experien | experien | опыт | 経験
expert | expert | expert | эксперт | 専門家 エキスパート
expir | expir | expir venc | истеч истек | 満了 失効
explain | expliq | explic | объясн | 説明
express | exprim express | expres | выраж | 表明 表現
extend | prorog etend prolong | prorrog ampli extend | продл расшир | 延長 拡大
external outside | extern exterieur | extern exterior | внешн | 外部
facilit | facilit | facilit | содейств облегч | 促進 容易
factor | facteur | factor | фактор | 要因
fair honest | juste equitab honnet loyal | just equit honest leal | честн справедлив | 公正 誠実 正直
faithfully regards sincerely | agreer cordialement salutation | atentamente saludo | пожеланиями уважением | 敬具 敬白 謹白 草々
false mislead | faux fauss tromp | fals engan | ложн вводящ недостовер | 虚偽 誤解
famil | famil | famil | семь | 家族
favour | favor | favor | пользу благоприят | 賛成 有利
fee subscription | cotis droit redev frais | cuota derech tasa | взнос плат сбор | 会費 手数料 料金
feedback | retour | retroaliment comentario | обратн отзыв | フィードバック
female women woman gender | femme genre sexe | mujer genero | женщин гендер | 女性 ジェンダー
figure | figure | figura | рисун | 図表
financ fund | financ fond | financ fond | финанс фонд средств | 財務 財政 資金 基金
first | premi | primer | перв | 第一 最初
flight | vol | vuelo | полет рейс авиа | 飛行 航空
focus | concentr ax | centr enfoc | сосредот ориентир | 焦点 重点
food | aliment | aliment | пищ продовольств | 食品
force | vigueur force | vigor fuerza | сил силу | 発効 効力 施行
forecast forthcoming future | futur avenir | futur | будущ | 将来 今後
foreword preface | preface | prefacio prologo | предислов | まえがき 前書き
form | formulair form | formulari form | форм бланк | 様式 形式
free | libr gratuit | libr gratuit | свобод бесплат | 自由 無料
function | fonction | funcion | функц | 機能
general | general | general | генеральн общ всеобщ | 一般 全般
gift hospital | cadeau hospital | regalo obsequi hospital | подар гостеприим | 贈答 接待 贈り物
global world | mondial monde global | mundial mund global | глобал миров мир | 世界 グローバル 地球
glossar | glossair | glosari | глоссари | 用語集
good | bon bien | buen bien | добр хорош | 善 良い 良好
goods product | produit marchand | product mercanc | продукц товар издел | 製品 産品 物品
govern government | gouvern | gobiern gobern | правит управл | 政府 統治 ガバナンス 政治
grace | grace poli | cortes | учтив вежлив | 丁重
group | groupe | grup | групп | グループ 群
guest | invit | invitad | гост | ゲスト
guid | guid directric orient lignes | guia orient directric | руковод руководств наставл | ガイド 指針 手引
harmoni | harmonis | armoni | гармониз | 調和 整合
head | chef tete | jefe cabeza | глав руководит | 長
health | sante sanit | salud sanit | здоров | 健康 保健
hear | entend | oir escuch | слуша заслуш | 聴取 聞
high senior | haut eleve superieur | alt elev super | высо старш | 高 上級
histor | histor | histor | истори | 履歴 沿革 歴史
hold host | tenir tient organis heberg | celebr organiz acog alberg | провод провед размещ | 開催 主催
hour | heure | hora | час | 時間
human | humain | human | человек человеч | 人間 人的 人権
identif identity | identi | identi | идентиф личност определ | 特定 識別 アイデンティティ
illegal unlawful | illegal illicit | ilegal ilicit | незакон противоправ | 違法 不法
image | image | imagen | изображ образ имидж | 画像 イメージ
impartial | impartial | imparcial | беспристраст | 公平 中立
implement | mise-en-oeuvre mettre applic execu oeuvre | implement aplic ejecu | осущ реализ выполн внедр | 実施 実装 履行
import | import | import | импорт важн | 重要 輸入
improv enhance | amelior | mejor | улучш соверш повыш | 改善 向上
inappropr unaccept | inappropri inaccept deplac | inapropiad inacept | неприемл неумест ненадлеж недопуст | 不適切 受け入れられない
includ inclusi | inclu compren | inclu | включ инклюзив | 含 包摂 包括
income revenue | revenu recett | ingres | доход поступлен | 収入 歳入
increase raise | augment relev accro | aument increment | увелич повыш рост | 増加 引き上げ
independ | independ | independ | независим | 独立
index | index | indice | указател | 索引
indicator | indicateur | indicador | показател индикатор | 指標
individual person | individu personn | individu person | индивид лиц личн | 個人 者
industr | industr | industr | промышл отрасл | 産業 工業
inform | inform renseign | inform | информ сведен | 情報 通知
infrastructure | infrastruct | infraestruct | инфраструктур | インフラ 基盤
initiat | initiat | iniciat | инициат | イニシアチブ 取組
innovat | innov | innov | иннова | 革新 イノベーション
insert | inser | inser | встав | 挿入
install | install | instal | установк инсталл | インストール 設置
institut | institu | institu | институт учрежд | 機関 研究所
instruct | charg instruc | encarg instruc | поруч инструкц указан | 指示 訓令
instrument | instrument | instrument | инструмент прибор средств | 計器 文書 手段
insult derogator trolling | insult trolling | insult trol | оскорб троллинг | 侮辱 中傷 荒らし
insurance | assuranc | segur | страхов | 保険
integrit | integrit | integrid | добросовест целост честност | 誠実 完全性 インテグリティ
intellectual property | intellectuel propriet | intelectual propied | интеллект собствен | 知的 財産 所有
interest | interet | interes | интерес | 利益 関心 利害
intern | intern | intern | внутр | 内部
international | international | internacional | международн | 国際
interpret | interpret | interpret | толков устн перевод | 解釈 通訳
introduc | introdu | introdu | введен внес представ | 序文 導入 はじめに
invest | invest | inver | инвест | 投資
investig inquir | enquet | investig indag | расслед рассмотр | 調査
involv | impliq particip | implic involucr particip | вовлеч участ | 関与 参加
issue problem | problem question | problem cuest | проблем вопрос | 問題 課題
issu releas | publi emis delivr | emi expid public | издан выпус выда | 発行
item point | point | punto | пункт | 項目 事項
jointly together | ensembl conjoint | junt conjunt | совместн вместе | 共に 共同
journey travel trip | voyag deplac mission | viaj desplaz | поездк командир путешеств | 出張 旅行
judg | jug | juzg | суди суд | 判断
justif | justifi | justific | обоснов оправд | 正当
knowledge | connaiss savoir | conocim | знани | 知識
label mark marking | marq etiquet | marc etiquet | маркир знак | 表示 マーク ラベル
laborator | laborat | laborat | лаборатор | 試験所 研究室
language | langu | idioma lengu | язык | 言語 言葉
late | tard retard | tarde retras | поздн позже | 遅 遅延
law legal legislat | loi legal juridi droit legisl | ley legal jurid | закон прав юридич | 法 法律 法的
lead | dirig | lider dirig | лидер руковод ведущ | 主導 リーダー 指導
learn | appren | aprend | обуч учить | 学習 学び
level | niveau | nivel | уровен уровн | 水準 レベル
liable liabil | responsab passib | responsab | ответств | 責任 義務
liaison | liaison | enlac | связ взаимодейств | リエゾン 連絡
librar | biblioth | biblioteca | библиотек | 図書館 ライブラリ
licen | licen | licenc | лиценз | ライセンス 許諾 免許
list | list | list | спис перечен перечн | 一覧 リスト
local | local | local | местн локальн | 現地 地方 地域
long | long | larg | долг длител | 長期 長い
maintain maintenance maintainer | mainten tenir tenue | manten mantenim | поддерж сопровожд ведет | 維持 保守 メンテナ
majorit | majorit | mayor | большинств | 過半数 多数
manage | gest gerer administ | gest admin | управл менедж | 管理 マネジメント
mandate | mandat | mandat | мандат | 任期 権限 委任
manufactur | fabric | fabric | производит изготов | 製造
market | marche | mercad | рынок рынк рыноч | 市場
material | materi | materi | материал | 材料 資料
matter subject | question sujet matier | asunto tema cuestion materia | вопрос предмет | 事項 案件 主題
maximum | maxim | maxim | максим | 最大 上限
measure measurement | mesur | medi medic | измер мер | 測定 計量 措置
media press | media presse | medio prensa | СМИ прессa прес медиа | メディア 報道
meet meeting session | reunion sessi seance | reunion sesion | совещан заседан сессия сессии встреч | 会合 会議 会期 会
member | membr | miembr | член | 会員 委員 加盟 メンバー
memorandum | memorand | memorand | меморанд | 覚書
method procedure | method procedur | metod procedim | метод процедур порядок порядк | 方法 手順 手続
metrology | metrolog | metrolog | метролог | 計量 計測
minimum | minim | minim | миним | 最低 最小
ministe | minist | minist | министр министер | 大臣 省
minut record | proces-verbal compte-rendu registr | acta registr | протокол запис | 議事録 記録
mission | mission | mision | мисс | 使命 任務
money payment pay | pai argent vers | pag diner abon | плат уплат оплат деньг | 支払 金銭 負担
monitor supervis oversight | surveill suivi supervis | supervis segui vigil | монитор надзор наблюд | 監視 監督 モニタリング
month | mois | mes meses | месяц | 月間 か月 箇月
name | nom | nombr | имя имен назван наимен | 名称 氏名 名前
nation | nation | nacion | национал нац | 国家 国内 各国
natur | natur | natur | природ естеств | 自然 性質
necess need require | necess besoin exig requi | neces exig requer | необходим треб нужд потребн | 必要 要求 要件
negotiat | negoci | negoci | перегов | 交渉
network | reseau | red | сеть сети сетев | ネットワーク 網
new | nouve | nuev | нов | 新 新規 新しい
note notice | note avis noter pris | nota aviso tomo | отмеч примеч уведомл сведен | 注記 留意 通知
notif | notif | notific | уведомл нотифик | 通報 通知
number | nombr numer | numer | числ номер количеств | 数 番号
obsceniti sexual | sexuel sexualis obscen | sexual obscen | сексуал | 性的
observer | observat | observad | наблюдат | オブザーバ 監視員
obtain | obten | obten | получ | 入手 取得
offen | infraction delit | infraccion delito | правонаруш наруш | 違反 犯罪
offer | offr propos | ofrec ofert | предлож предлаг | 申し出 提供
officer official | responsab offic fonctionn agent | oficial funcionar | должност официал | 役員 公務 職員 公式
online internet web | ligne internet web | linea internet web | онлайн интернет веб | オンライン インターネット ウェブ
open | ouvr ouvert | abr abiert | откры | 開か 公開 オープン
operat | exploit fonctionn oper | oper funcion explot | эксплуат операц функцион | 運用 運営 操作
opinion view | opinion avis point | opinion punto vista | мнен точк взгляд | 意見 見解 視点
opportunit | opportun occasion possib | oportun | возможн | 機会
oppos | oppos | opos | против возраж | 反対
option | option facult | opcion | вариант | 選択肢
order | ordre | orden | порядок порядк приказ | 順序 秩序 命令
organi | organ | organiz | организ | 機構 組織 団体
origin | origin | origen origin | происхожд исходн ориг | 起源 原
partner | parten | socio asociad alianz | партнер | パートナー 提携
particip | particip | particip | участ | 参加
part | partie part | parte | часть част | 部分 部
patent | brevet | patent | патент | 特許
penalt sanction fine | sanction peine amende | sancion multa pena | санкц штраф наказан | 制裁 罰 罰金
perform | perform execu exerc | desempen rendim realiz | выполн производит исполн | 性能 履行 実績
period term duration | period duree mandat | period duracion mandato | период срок продолжит | 期間 任期
permanent | permanent | permanent | постоян перманент | 恒久 永久 永続 常任
permission permit authori | autori permis | autori permis | разреш | 許可 認可
personal private | personnel prive | personal privad | личн персонал приват частн | 個人 私的 プライバシー
physical | physiq | fisic | физич | 物理 身体
place | lieu place endroit | lugar | мест | 場所 箇所
plan | plan planif | plan planif | план | 計画
policy | politiq | politic | политик | 方針 政策 ポリシー
politic | politiq | politic | политич | 政治
positive | positif | positiv | позитив положит | 前向き 積極 肯定
power | pouvoir puissan | poder potenci | полномоч власт мощн | 権限 電力
practic | pratiq | practic | практик практич | 慣行 実践 実務
prepar | prepar elabor | prepar elabor | подгот готов | 準備 作成
present submit submission | present soumet soumis remet | present somet remit | представ подав | 提出 提示
preserv conserv | preserv conserv | preserv conserv | сохран | 保存 保護
prevent | prevent empech prevenir | preven imped | предотвр предупр | 防止 予防
price | prix | precio | цен | 価格
principle | princip | principio | принцип | 原則 原理
priorit | priorit | priorid | приоритет | 優先
problem | problem | problem | проблем | 問題
proceed process | process proced | proces proced | процесс процед | 過程 プロセス 手続
professional | profession | profesion | профессионал | 職業 専門 プロ
program | program | program | программ | プログラム 計画 事業
progress | progres | progres avanc | прогресс ход продвиж | 進捗 進展
project | projet | proyect | проект | プロジェクト 案件
propos | propos | propue propon | предлож предлаг | 提案
protect | proteg protect | proteg protec | защит охран | 保護
provid | fourn prevo dispos | proporcion prove facilit | предостав обеспеч предусм | 提供
public | public | public | публичн общественн государствен | 公共 公的 公衆 公開
publi | publi | public | публик издан опублик | 出版 発行 公表 刊行
purpose | objet but fins | objeto fin proposito | цел назнач | 目的
qualit | qualit | calid | качеств | 品質 質
question | question | pregunt cuestion | вопрос | 質問 疑問
quorum | quorum | quorum | кворум | 定足数
rational reason | raison justif motif | razon justific | обоснов причин разумн | 理由 根拠 合理
read | lire lu lect | leer lei | чита прочит | 読む 読み
reappoint renew | renouvel reconduc | renov reeleg | переизбр продлен повтор | 再任 更新
receiv receipt | recev recu recep | recib recep | получ | 受領 受け取
recogni acknowledg | reconna | reconoc | призна | 認識 承認 認め
recommend | recommand | recomend | рекоменд | 勧告 推奨 望ましい
refer referenc | refer renvo | refer | ссылк справоч | 参照 引用
region | region | region | регион | 地域
regist | registr enregistr | registr | реестр регистр | 登録 登録簿
regulat rule | regl reglement | regl reglament norm | регламент правил | 規則 規制 規程
reimburs refund | rembours | reembols | возмещ возврат | 払い戻し 返金 支給
reject refus | rejet refus | rechaz | отклон отказ | 拒否 却下
relation | relation rapport | relacion | отношен связ | 関係
relevan | pertinen concern | pertinen correspond | соответств актуальн | 関連 該当
reliab | fiab | fiab | надежн | 信頼性
religio | religi | religi | религ | 宗教
remain | rest demeur | qued permanec | оста | 残
remedy | remed recours | remed recurs | средств исправл | 救済
remot virtual | distan virtuel | remot virtual distan | удален дистанц виртуал | リモート 遠隔
replac supersed | remplac | reempla sustitu | замен отмен | 代わ 置き換え 廃止
report | rapport rend | inform cuentas rind | отчет доклад отчит | 報告
represent | represent | represent | представит представл | 代表
reputation | reputat | reputacion | репутац | 評判 名声
request | demand requete | solicit peticion | запрос просьб заявк обращен ходатайств | 要請 申請 要求 依頼
research stud | recherch etud | investig estudi | исслед изуч | 研究 調査
resolution | resolution | resolucion | резолюц | 決議
resource | ressource | recurs | ресурс | 資源 リソース
respect | respect | respet | уваж | 尊重 敬意
result outcome | result | result | результат итог | 結果 成果
retir withdraw withdrawal | retrait retir | retir | вывод отзыв выход отозв | 撤回 脱退 廃止 引退
retaliat | represaill | represali | преслед месть возмезд | 報復
return | retour restitu | devol devuel | возвра | 返納 返却
review | revu revis exam | revis exam | пересм обзор рассм | 見直し レビュー 審査
right | droit | derecho | прав право | 権利
risk | risqu | riesg | риск | リスク 危険
role | role | papel funcion rol | роль роли | 役割
sale sell | vent vend | vent vend | продаж прода | 販売
sample | echantill | muestr | выбор образ | 試料 サンプル
scale | barem echell | escala barem | шкал | 尺度 分担率
schedule timetable | calendr programm | calendari program | график распис | 日程 予定
scien | scien | cien | наук науч | 科学
scope field | domaine portee champ | ambito campo alcanc | область област сфер применен | 適用範囲 範囲 分野
seat vacan | siege vacan poste | puesto vacan | мест вакант | 議席 欠員 席
secretar | secret | secret | секретар | 事務局 事務総長 幹事 秘書
section clause paragraph | section articl paragraph alinea | seccion apartad parrafo | раздел пункт параграф | 節 項 条項 セクション
series | serie | serie | серия серии серий | シリーズ
serv servic | servic | servic | услуг служб сервис | サービス 役務 業務
set | ensembl jeu | conjunt | набор комплекс | 一式
sex | sexe | sexo | пол | 性別
share | partag part | compart | дел раздел доля | 共有 分担 分け合
sign | signatur sign | firm sign | подпис знак | 署名 標識
simpl | simpl | simpl sencill | прост | 簡単 簡素
skill | compet aptitud | competen habilid | навык умен | スキル 技能
small | petit | pequen | мал небольш | 小 小規模
social | social | social | социал обществ | 社会
software | logiciel | softwar | програм обеспечен | ソフトウェア
source | source | fuent | источник | 源 出典
space | espac | espaci | простран | 空間 スペース
speak speech | parl parol expri | habl palabra expres | выступ говор реч | 発言 話
special | special particul | especial | специал особ | 特別 特殊
spon | parrain commandit | patrocin | спонсор | 後援 賛同
stakeholder | prenant | interesad | заинтересован | 利害関係者 ステークホルダー
standard | norm standard | norma estandar | стандарт | 規格 標準
state | etat | estado | государств | 国家 加盟国
statut | statut | estatut | устав статут | 定款 規約
step stage phase | etap phase | etap fase | этап стади стадии | 段階
strateg | strateg | estrateg | стратег | 戦略
strength | renforc | fortalec reforz | укрепл усил | 強化
structur | structur | estructur | структур | 構造
substan | substan fond | sustan fond | существ сущест | 実質 本質
success | succes reussi | exit | успех успеш | 成功
suggest | sugger propos | suger | предлаг | 提案
summar | resume | resumen | резюме | 要約 概要
support | appui soutien souten appuy | apoy respald | поддерж | 支持 支援 サポート
surplus | excedent | excedent superavit | профицит излиш | 剰余 余剰
suspend tempor | suspen tempor provis | suspen tempor | приостан времен | 停止 一時
sustainab | durab | sostenib | устойчив | 持続可能
symbol | symbol | simbol | символ | 記号
system | system | sistem | систем | システム 制度 系
table | tableau | tabla cuadro | таблиц | 表
tax | impot tax | impuest | налог | 税
technical technolog | techn | tecn | техни технол | 技術 専門
test | essai test | ensay prueb | испыт тест | 試験
text | texte | texto | текст | 文 本文 全文
thank appreciat grat | remerci grat | agradec grat | благодар признат | 感謝
third | tiers trois | tercer | трет | 第三
threat | menac | amenaz | угроз | 脅迫 脅威
time | temps fois moment delai | tiempo vez momento plazo | врем раз | 時間 時期 回
title | titr | titul | заглав назван | 題名 標題 表題 名称
trade | commerc echang | comerc | торгов | 貿易 取引
transition | transit | transic | переход | 移行 経過
translat | tradu | tradu | перев | 翻訳
transparen | transparen | transparen | прозрач открытост | 透明
transport | transport | transport | транспорт перевоз | 輸送 運輸
travel | voyag | viaj | поездк | 旅行 出張
treat | trait | trat | обращ обработ | 扱 処理 待遇
treasur | tresor | tesor | казнач | 財務担当 会計担当
trust confiden | confian | confian | довер | 信頼
type kind | type genre sorte | tipo clase | тип вид | 種類 型
understand | compren enten | compren entend | поним | 理解
unanim | unanim | unanim | единоглас единодуш | 全会一致
undue | indu | indebid | неправомер чрезмер | 不当
uniform | uniform | uniform | единообраз | 統一
union | union | union | союз | 連合 同盟
unit | unit | unid | единиц подраздел | 単位 部署
university academ | universit academ | universi academ | университет академ | 大学 学術
unpaid arrear | impay arrier | pendient impag | неуплач задолж | 未納 未払
unused | inutilis | no-utiliz | неиспольз | 未使用
updat | actualis jour | actualiz | обновл актуализ | 更新 最新
urge | exhort | inst exhort | настоят призыв | 要請 強く求め
use user using | utilis emploi usag | uso utiliz usuari empleo | использ пользоват | 使用 利用 ユーザ
valid | valid valab | valid | действительн валид | 有効 妥当
value | valeur | valor | ценност значен стоимост | 価値 値
vers version | version | version | верси редакц | 版 バージョン
view viewpoint | vue opinion | vista opinion | взгляд точк | 見解 視点 観点
violat contraven breach | violat infraction contrev enfrei | violac infracc incumpl infring | наруш | 違反 侵害
visa | visa | visado | виз | 査証
visible | visib | visib | видим наглядн | 可視
vision | vision | vision | видени | ビジョン 展望
visit | visit | visit | визит посещ | 訪問
voluntar | volont benev | voluntari | добровол | 任意 自発 ボランティア
warn | avert | advert | предупрежд | 警告
waste | dechet gaspill | residu desperdici | отход | 廃棄 浪費
water | eau | agua | вод | 水
welcom hospit | accueil bienven | acog bienven | приветств гостепр | 歓迎
wheel vehicle | vehicul | vehicul | транспортн автомоб | 車両
wish desir | souhait desir | dese | желат жела | 希望 望む
witness | temoin | testig | свидетел | 証人
word wording | mot libell | palabra redacc | слово слов формулир | 文言 単語
work working | travail travaux | trabaj | работ раб рабоч | 作業 業務 仕事 営業
world-wide | mondial | mundial | всемирн | 世界的
write written writing | ecri | escri | пис письм | 書面 書い 執筆
young youth | jeun | joven juvent | молод | 若者 若手
`.trim().split('\n');
