<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Compact</source>
        <comment>rows of the table</comment>
        <translation>コンパクト(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <comment>rows of the table</comment>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <comment>rows of the table</comment>
        <translation>ゆったり(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>しない(&amp;N)</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>5 分ごと(&amp;5)</translation>
    </message>
    <message>
        <source>Every &amp;15 minutes</source>
        <translation>15 分ごと(&amp;1)</translation>
    </message>
    <message>
        <source>Every &amp;30 minutes</source>
        <translation>30 分ごと(&amp;3)</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>1 時間ごと(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tab-separated text</source>
        <translation>タブ区切りテキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>Markdown の表(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;HTML table</source>
        <translation>HTML の表(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;JSON, whole orders</source>
        <translation>JSON (依頼全体)(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Webhook events</source>
        <translation>Webhook イベント(&amp;W)</translation>
    </message>
    <message>
        <source>Order &amp;IDs</source>
        <translation>依頼 ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Phone numbers</source>
        <translation>電話番号(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Comma</source>
        <comment>between e-mail addresses</comment>
        <translation>コンマ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Semicolon</source>
        <comment>between e-mail addresses</comment>
        <translation>セミコロン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New line</source>
        <comment>between e-mail addresses</comment>
        <translation>改行(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>新しい接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Mana&amp;ge connections…</source>
        <translation>接続を管理(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>接続を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move connection…</source>
        <translation>接続を削除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open saved response…</source>
        <translation>保存した応答を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Close f&amp;ile</source>
        <translation>ファイルを閉じる(&amp;I)</translation>
    </message>
    <message>
        <source>Try with &amp;demo data</source>
        <translation>デモデータで試す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave demo</source>
        <translation>デモを終了(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xport orders…</source>
        <translation>依頼をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Save order as PDF…</source>
        <translation>依頼を PDF として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print order…</source>
        <translation>依頼を印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Sim&amp;ulate an hour passing</source>
        <translation>1 時間の経過をシミュレート(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>見出し付きでコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>セルをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>形式を選択してコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh this &amp;integration</source>
        <translation>この連携を更新(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>読み込みを停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mail candidate</source>
        <translation>候補者にメール(&amp;M)</translation>
    </message>
    <message>
        <source>Mail the &amp;team</source>
        <translation>チームにメール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>対応済み(&amp;D)</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>スヌーズ(&amp;Z)…</translation>
    </message>
    <message>
        <source>No longer s&amp;noozed</source>
        <translation>スヌーズを解除(&amp;N)</translation>
    </message>
    <message>
        <source>Mark s&amp;een</source>
        <translation>既読にする(&amp;E)</translation>
    </message>
    <message>
        <source>Mark ne&amp;w</source>
        <translation>新着にする(&amp;W)</translation>
    </message>
    <message>
        <source>Mark &amp;all seen</source>
        <translation>すべて既読にする(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;xt new order</source>
        <translation>次の新着依頼(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous new order</source>
        <translation>前の新着依頼(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hase list…</source>
        <translation>問い合わせリスト(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;ompare with my list…</source>
        <translation>手元のリストと照合(&amp;O)…</translation>
    </message>
    <message>
        <source>Tell the desktop of new &amp;orders</source>
        <translation>新着の依頼をデスクトップに通知(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget order history…</source>
        <translation>依頼の履歴を消去(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>すべて消去(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Filter orders</source>
        <translation>依頼を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
    <message>
        <source>O&amp;rders</source>
        <translation>依頼(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>サイドバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Detail &amp;below the table</source>
        <translation>詳細を表の下に表示(&amp;B)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>縮小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>並べ替え(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>個人情報をマスク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>前の領域(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Health of the integrations</source>
        <translation>連携の状態(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>アクティビティ(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>Docket について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>Between &amp;addresses</source>
        <translation>アドレスの区切り(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>行の高さ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>依頼(&amp;O)</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>自動的に更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Stop asking what &amp;became of orders</source>
        <translation>依頼のその後の確認を停止(&amp;B)</translation>
    </message>
    <message>
        <source>What &amp;became of it?</source>
        <translation>その後を確認(&amp;B)</translation>
    </message>
    <message>
        <source>Stop asking when orders were &amp;created</source>
        <translation>作成日の確認を停止(&amp;C)</translation>
    </message>
    <message>
        <source>When was it &amp;created?</source>
        <translation>作成日を確認(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>When was it &amp;created? (up to %n request(s))</source>
        <translation>
            <numerusform>作成日を確認 (リクエスト最大 %n 件)(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Candidate or package</source>
        <translation>候補者またはパッケージ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>求人</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>採用チーム</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補者</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>候補者 ID</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>求人名</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>求人コード</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>求人 ID</translation>
    </message>
</context>
<context>
    <name>ChaseList</name>
    <message>
        <source>Order %1</source>
        <translation>依頼 %1</translation>
    </message>
    <message>
        <source>- %1, %2: %3</source>
        <comment>candidate, job, what is missing</comment>
        <translation>- %1、%2: %3</translation>
    </message>
    <message>
        <source>no job title</source>
        <translation>求人名なし</translation>
    </message>
    <message numerus="yes">
        <source>Something is missing for %n candidate(s)</source>
        <translation>
            <numerusform>候補者 %n 名の情報が不足しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>お世話になっております。</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>%1 様、お世話になっております。</translation>
    </message>
    <message numerus="yes">
        <source>we cannot start the check for %n candidate(s) yet, because this is missing:</source>
        <translation>
            <numerusform>次の情報が不足しているため、候補者 %n 名のチェックをまだ開始できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please add it in your recruiting system. Thank you!</source>
        <translation>お手数ですが、ご利用の採用管理システムにご入力ください。よろしくお願いいたします。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>json (an array, unless given), ndjson, webhook (one event a line), csv, tsv, xlsx, md or html.</source>
        <translation>json (配列、指定しない場合)、ndjson、webhook (1 行に 1 イベント)、csv、tsv、xlsx、md、html のいずれかです。</translation>
    </message>
    <message>
        <source>Of csv, tsv, xlsx, md and html: fields by their paths, such as id,candidate.email; all of them unless given.</source>
        <translation>csv、tsv、xlsx、md、html 用: フィールドをパスで指定します (例: id,candidate.email)。指定しない場合はすべてです。</translation>
    </message>
    <message>
        <source>Of csv: programs (values as received, unless given) or spreadsheets (safe to open in one).</source>
        <translation>csv 用: programs (値は受信したまま、指定しない場合) または spreadsheets (表計算ソフトで安全に開ける形) です。</translation>
    </message>
    <message>
        <source>Write to this file; - is the standard output.</source>
        <translation>このファイルに書き込みます。- は標準出力です。</translation>
    </message>
    <message>
        <source>Open the window on sample orders, served on this computer.</source>
        <translation>このコンピューターで提供するサンプルの依頼でウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation>ウィンドウの色: system、light (ライト)、dark (ダーク) のいずれかです。</translation>
    </message>
    <message>
        <source>Open the window on a saved response; may be given several times.</source>
        <translation>保存した応答でウィンドウを開きます。複数回指定できます。</translation>
    </message>
    <message>
        <source>Fetch open orders and write them; needs no display.</source>
        <translation>未完了の依頼を取得して書き出します。画面は不要です。</translation>
    </message>
    <message>
        <source>Fetch from a saved connection.</source>
        <translation>保存済みの接続から取得します。</translation>
    </message>
    <message>
        <source>Fetch from this address, such as https://api.kombo.dev/v1.</source>
        <translation>このアドレスから取得します (例: https://api.kombo.dev/v1)。</translation>
    </message>
    <message>
        <source>Fetch this integration; may be given several times.</source>
        <translation>この連携を取得します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Orders per request, 1 to 250; 250 unless given.</source>
        <translation>リクエストごとの依頼の件数 (1～250)。指定しない場合は 250 です。</translation>
    </message>
    <message>
        <source>Write only the orders that match, as the filter box would.</source>
        <translation>フィルター欄と同じ条件に一致する依頼だけを書き出します。</translation>
    </message>
    <message>
        <source>Write only orders that are not in this list of ids, e-mail addresses or rows of CSV; - is the standard input. Exit code 7 when there are any.</source>
        <translation>ID、メールアドレス、または CSV の行からなるこのリストにない依頼だけを書き出します。- は標準入力です。該当する依頼がある場合の終了コードは 7 です。</translation>
    </message>
    <message>
        <source>Read the API key from the standard input.</source>
        <translation>API キーを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>List the saved connections: name, address, on or off, integrations; needs no display.</source>
        <translation>保存済みの接続を一覧表示します: 名前、アドレス、オン (on) またはオフ (off)、連携。画面は不要です。</translation>
    </message>
    <message>
        <source>Serve sample orders on this computer; needs no display.</source>
        <translation>サンプルの依頼をこのコンピューターで提供します。画面は不要です。</translation>
    </message>
    <message>
        <source>Port of the sample server; 0 takes a free one.</source>
        <translation>サンプルサーバーのポート。0 は空いているポートを使います。</translation>
    </message>
    <message>
        <source>Orders of its first integration.</source>
        <translation>最初の連携の依頼の件数です。</translation>
    </message>
    <message>
        <source>Milliseconds it waits before each answer.</source>
        <translation>各応答の前に待つ時間 (ミリ秒) です。</translation>
    </message>
    <message>
        <source>Erase what Docket keeps on this computer: connections and their keys, what was seen and done, views, settings, log. Asks first; needs no display.</source>
        <translation>Docket がこのコンピューターに保存しているもの (接続とそのキー、既読や対応済みの記録、ビュー、設定、ログ) を消去します。先に確認を求めます。画面は必要ありません。</translation>
    </message>
    <message>
        <source>Erase without asking.</source>
        <translation>確認せずに消去します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 には %2 から %3 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>Give either --connection or --server, not both.</source>
        <translation>--connection と --server は、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>--connection needs the name of a saved connection.</source>
        <translation>--connection には保存済みの接続の名前が必要です。</translation>
    </message>
    <message>
        <source>--fetch needs --server and --integration, or --connection.</source>
        <translation>--fetch には、--server と --integration、または --connection が必要です。</translation>
    </message>
    <message>
        <source>--server must be an address such as https://api.kombo.dev/v1, without user name, question mark or number sign.</source>
        <translation>--server には https://api.kombo.dev/v1 のようなアドレスを指定してください。ユーザー名、疑問符、番号記号 (#) は使えません。</translation>
    </message>
    <message>
        <source>--columns goes with --format csv, tsv, xlsx, md and html.</source>
        <translation>--columns は --format csv、tsv、xlsx、md、html とともに指定します。</translation>
    </message>
    <message>
        <source>--columns: there is no field “%1”. The fields are %2.</source>
        <translation>--columns: フィールド「%1」はありません。使えるフィールドは %2 です。</translation>
    </message>
    <message>
        <source>--columns names “%1” twice.</source>
        <translation>--columns に「%1」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>--profile must be programs or spreadsheets.</source>
        <translation>--profile には programs または spreadsheets を指定してください。</translation>
    </message>
    <message>
        <source>--profile goes with --format csv.</source>
        <translation>--profile は --format csv とともに指定します。</translation>
    </message>
    <message>
        <source>--format must be json, ndjson, webhook, csv, tsv, xlsx, md or html.</source>
        <translation>--format には json、ndjson、webhook、csv、tsv、xlsx、md、html のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--integration must be an id such as workday:HWUTwvyx2wLoSUHphiWVrp28.</source>
        <translation>--integration には workday:HWUTwvyx2wLoSUHphiWVrp28 のような ID を指定してください。</translation>
    </message>
    <message>
        <source>--filter is not understood. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>--filter を解釈できません。%1</translation>
    </message>
    <message>
        <source>--filter asks what is remembered of orders (is:new, waiting: and the like), which only the window knows.</source>
        <translation>--filter が、依頼について記憶された内容 (is:new、waiting: など) を条件にしています。これはウィンドウでのみ使えます。</translation>
    </message>
    <message>
        <source>--output needs the name of a file, or - for the standard output.</source>
        <translation>--output には、ファイル名、または標準出力を表す - が必要です。</translation>
    </message>
    <message>
        <source>--compare needs the name of a file, or - for the standard input.</source>
        <translation>--compare には、ファイル名、または標準入力を表す - が必要です。</translation>
    </message>
    <message>
        <source>--open-file needs the name of a file.</source>
        <translation>--open-file にはファイル名が必要です。</translation>
    </message>
    <message>
        <source>Give either --demo or --open-file, not both.</source>
        <translation>--demo と --open-file は、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark.</source>
        <translation>--theme には system、light、dark のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--%1 does not go with the other options; see --help.</source>
        <translation>--%1 はほかのオプションと組み合わせられません。--help を参照してください。</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see --help.</source>
        <translation>どのオプションにも属さない引数があります。--help を参照してください。</translation>
    </message>
    <message>
        <source>%1; see --help.</source>
        <comment>what is wrong with the command line</comment>
        <translation>%1。--help を参照してください。</translation>
    </message>
    <message>
        <source>Shows the open assessment and background-check orders that wait at Kombo.

  docket                    opens the window
  docket --demo             opens it on sample orders
  docket --fetch --server URL --integration ID --key-stdin
                            writes open orders to the standard output

The API key comes from --key-stdin, from the saved connection, or from the
environment variable DOCKET_API_KEY, in this order; never from an argument.

Exit codes of --fetch: 0 all orders written; 2 the command line; 3 no order, the
key, the integration or its set-up is the reason; 4 orders written and something
is missing; 5 no order, network, server or limit is the reason; 6 the output
could not be written; 7 with --compare, all is well and orders are not in the list.
--erase ends with 0 when nothing is left, with 2 when it was not confirmed or a window
is open, with 6 when something could not be removed.</source>
        <translation>Kombo で待っている、アセスメントとバックグラウンドチェックの未完了の依頼を
表示します。

  docket                    ウィンドウを開きます
  docket --demo             サンプルの依頼でウィンドウを開きます
  docket --fetch --server URL --integration ID --key-stdin
                            未完了の依頼を標準出力に書き出します

API キーは、--key-stdin、保存済みの接続、環境変数 DOCKET_API_KEY の順に
探します。引数から受け取ることはありません。

--fetch の終了コード: 0 すべての依頼を書き出した。2 コマンドラインの誤り。
3 依頼なし、原因はキー、連携、またはその設定。4 依頼を書き出したが、不足がある。
5 依頼なし、原因はネットワーク、サーバー、または制限。6 出力を書き込めなかった。
7 --compare を指定し、問題はなく、リストにない依頼がある。
--erase の終了コード: 0 何も残っていない。2 確認されなかったか、ウィンドウが開いている。
6 削除できなかったものがある。</translation>
    </message>
    <message>
        <source>There is no display to open the window on; --help tells what works without one.</source>
        <translation>ウィンドウを開く画面がありません。画面なしで使える機能は --help で確認できます。</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (コピー %2)</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>サンプルサーバーを起動できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>none</source>
        <comment>saved connections</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>This removes from this computer what Docket keeps: the connections (%1) and their API keys in your password store; which orders were seen, done, snoozed or asked about; views, filters and their history; how the window is arranged; the settings; the log file. It cannot be undone. What you exported stays. Nothing changes at Kombo, where the keys stay valid. These folders go:</source>
        <translation>Docket が保存しているものを、このコンピューターから削除します。対象は、接続 (%1) とパスワード保管庫にあるその API キー、依頼の既読、対応済み、スヌーズ、問い合わせ済みの記録、ビュー、フィルターとその履歴、ウィンドウの配置、設定、ログファイルです。元に戻すことはできません。エクスポートしたものは残ります。Kombo 側では何も変わらず、キーは引き続き有効です。次のフォルダーがなくなります:</translation>
    </message>
    <message>
        <source>Type yes to erase everything: </source>
        <translation>すべて消去するには yes と入力してください: </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the answer to: type yes</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>Docket is open, and would write anew what is erased; quit it first.</source>
        <translation>Docket が開いています。このままでは、消去したものが再び書き込まれます。先に Docket を終了してください。</translation>
    </message>
    <message>
        <source>--erase asks first, and there is no terminal to ask on; --yes erases without asking.</source>
        <translation>--erase は先に確認を求めますが、確認に使える端末がありません。--yes を指定すると、確認せずに消去します。</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>何も消去されていません。</translation>
    </message>
    <message>
        <source>Nothing of Docket is left on this computer.</source>
        <translation>このコンピューターに Docket のものは何も残っていません。</translation>
    </message>
    <message>
        <source>Something could not be erased.</source>
        <translation>消去できなかったものがあります。</translation>
    </message>
    <message>
        <source>The keys stay valid at Kombo until somebody withdraws them there.</source>
        <translation>キーは、Kombo で誰かが取り消すまで有効です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel ブック (.xlsx)</translation>
    </message>
    <message>
        <source>CSV for programs (.csv)</source>
        <translation>プログラム用 CSV (.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (.csv)</source>
        <translation>表計算ソフト用 CSV (.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (.tsv)</source>
        <translation>タブ区切りテキスト (.tsv)</translation>
    </message>
    <message>
        <source>HTML page (.html)</source>
        <translation>HTML ページ (.html)</translation>
    </message>
    <message>
        <source>Markdown table (.md)</source>
        <translation>Markdown の表 (.md)</translation>
    </message>
    <message>
        <source>JSON (.json)</source>
        <translation>JSON (.json)</translation>
    </message>
    <message>
        <source>NDJSON (.ndjson)</source>
        <translation>NDJSON (.ndjson)</translation>
    </message>
    <message>
        <source>Webhook events (.ndjson)</source>
        <translation>Webhook イベント (.ndjson)</translation>
    </message>
    <message>
        <source>Webhook events (.json)</source>
        <translation>Webhook イベント (.json)</translation>
    </message>
    <message>
        <source>Contacts (.vcf)</source>
        <translation>連絡先 (.vcf)</translation>
    </message>
    <message>
        <source>phones, ids and leading zeros stay as they are</source>
        <translation>電話番号、ID、先頭のゼロはそのまま残ります</translation>
    </message>
    <message>
        <source>every value as received</source>
        <translation>すべての値を受信したまま</translation>
    </message>
    <message>
        <source>an apostrophe keeps formulas and numbers as text</source>
        <translation>アポストロフィーを付け、数式と数値を文字列として保ちます</translation>
    </message>
    <message>
        <source>for mails and browsers</source>
        <translation>メールとブラウザー用</translation>
    </message>
    <message>
        <source>for tickets and wikis</source>
        <translation>チケットと Wiki 用</translation>
    </message>
    <message>
        <source>whole orders as received, in an array</source>
        <translation>受信したままの依頼全体を 1 つの配列に</translation>
    </message>
    <message>
        <source>whole orders as received, one a line</source>
        <translation>受信したままの依頼全体を 1 行に 1 件</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, one a line</source>
        <translation>Kombo から送信される形で 1 行に 1 件</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, in an array</source>
        <translation>Kombo から送信される形で 1 つの配列に</translation>
    </message>
    <message>
        <source>a vCard for each candidate</source>
        <translation>候補者ごとに 1 件の vCard</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>Choose at least one column.</source>
        <translation>列を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>While personal data is masked there are no contacts to export.</source>
        <translation>個人情報がマスクされている間は、エクスポートできる連絡先はありません。</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n order(s)</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1、依頼 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), chosen</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1、依頼 %Ln 件、選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), excluded</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1、依頼 %Ln 件、除外中</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>マスク中</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>an integration, read aloud</comment>
        <translation>%1、失敗</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a section, read aloud</comment>
        <translation>%1、閉じています</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>a section, read aloud</comment>
        <translation>%1、開いています</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>a saved view, read aloud</comment>
        <translation>%1、表示中</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), shown now</source>
        <comment>which orders are looked at, read aloud</comment>
        <translation>
            <numerusform>%1、依頼 %n 件、表示中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>Is there</source>
        <comment>the field of an order has a value</comment>
        <translation>情報がある</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>情報がない</translation>
    </message>
    <message>
        <source>Is not, needs not</source>
        <translation>該当しない、確認不要</translation>
    </message>
    <message>
        <source>Is, or needs attention</source>
        <translation>該当する、または要確認</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>a field: Country is not …</comment>
        <translation>%1が一致しない</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>a field: Country is …</comment>
        <translation>%1が一致</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>All open</source>
        <translation>すべての未完了</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>求人</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>求人コード</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補者</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>採用チーム</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>採用担当者</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>採用責任者</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち日数</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>任意のフィールド</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>電話番号なし</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>氏名なし</translation>
    </message>
    <message>
        <source>E-mail malformed</source>
        <translation>メールの形式の誤り</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>勤務地なし</translation>
    </message>
    <message>
        <source>Country not recognised</source>
        <translation>国を認識できない</translation>
    </message>
    <message>
        <source>No recruiter</source>
        <translation>採用担当者なし</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>Duplicate candidate</source>
        <translation>候補者の重複</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>いずれかの理由</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>問い合わせ済み</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>リストにある</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>リストにない</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>今日から</translation>
    </message>
    <message>
        <source>1–2 days</source>
        <translation>1～2 日</translation>
    </message>
    <message>
        <source>3–7 days</source>
        <translation>3～7 日</translation>
    </message>
    <message>
        <source>Over a week</source>
        <translation>1 週間超</translation>
    </message>
    <message>
        <source>Over a month</source>
        <translation>1 か月超</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>No password store is running on this desktop.</source>
        <translation>このデスクトップではパスワード保管庫が動作していません。</translation>
    </message>
    <message>
        <source>Your password store is locked.</source>
        <translation>パスワード保管庫がロックされています。</translation>
    </message>
    <message>
        <source>Your password store denied access to the key.</source>
        <translation>パスワード保管庫がキーへのアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The saved key is not there any more.</source>
        <translation>保存されたキーはもうありません。</translation>
    </message>
    <message>
        <source>The saved key cannot be found: it was removed, or your password store is locked.</source>
        <translation>保存されたキーが見つかりません。キーが削除されたか、パスワード保管庫がロックされています。</translation>
    </message>
    <message>
        <source>Your password store did not answer as it should.</source>
        <translation>パスワード保管庫から正しい応答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is no spreadsheet that Docket can read.</source>
        <translation>「%1」は Docket で読み取れる表計算ファイルではありません。</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1 までスヌーズ</translation>
    </message>
    <message>
        <source>Changed since done</source>
        <translation>対応後に変更あり</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>問い合わせ済み %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>an order</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>an order</comment>
        <translation>却下</translation>
    </message>
    <message>
        <source>Still open at Kombo</source>
        <comment>an order</comment>
        <translation>Kombo では未完了のまま</translation>
    </message>
    <message>
        <source>Another status, see Status</source>
        <comment>of an order</comment>
        <translation>別のステータス (「ステータス」を参照)</translation>
    </message>
    <message>
        <source>Unknown: Kombo does not list this order</source>
        <comment>of an order</comment>
        <translation>不明: Kombo の一覧にこの依頼がありません</translation>
    </message>
    <message>
        <source>Unknown: Kombo could not be asked</source>
        <comment>of an order</comment>
        <translation>不明: Kombo に問い合わせられませんでした</translation>
    </message>
    <message>
        <source>%1 (asked %2)</source>
        <comment>what became of an order, and when Kombo was asked</comment>
        <translation>%1 (確認: %2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done with an order, and the name of a colleague</comment>
        <translation>%1 (%2 による)</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, and the time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MemoryFile</name>
    <message>
        <source>The history file cannot be written; history lasts until Docket ends.</source>
        <translation>履歴ファイルに書き込めません。履歴は Docket が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The history was written by a later Docket. It is left alone, and what is marked now lasts until Docket ends.</source>
        <translation>履歴はより新しい Docket で書き込まれたものです。この履歴には手を加えません。これから付ける印は Docket が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The history belongs to a key that is not in the password store any more. It is kept aside as %1; history starts now.</source>
        <translation>履歴に対応するキーがパスワード保管庫にもうありません。この履歴は %1 として残し、新しい履歴を今から始めます。</translation>
    </message>
    <message>
        <source>The history file was damaged. It is kept aside as %1; history starts now.</source>
        <translation>履歴ファイルが破損していました。このファイルは %1 として残し、新しい履歴を今から始めます。</translation>
    </message>
    <message>
        <source>The history file cannot be read; history lasts until Docket ends.</source>
        <translation>履歴ファイルを読み取れません。履歴は Docket が終了するまで保持されます。</translation>
    </message>
</context>
<context>
    <name>OrderColumn</name>
    <message>
        <source>Candidate</source>
        <translation>候補者</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>求人</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>採用担当者</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>求人コード</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Seen here since</source>
        <translation>初回表示</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
</context>
<context>
    <name>OrderEnquiry</name>
    <message>
        <source>Their integrations are not open now; nothing was asked.</source>
        <translation>これらの依頼の連携は現在開いていません。何も問い合わせていません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is unknown.</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n 件については不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an integration, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It ended before all were asked for.</source>
        <translation>すべてを問い合わせる前に終了しました。</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Candidate in the ATS</source>
        <translation>ATS の候補者</translation>
    </message>
    <message>
        <source>Application in the ATS</source>
        <translation>ATS の応募</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>求人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>求人コード</translation>
    </message>
    <message>
        <source>Job in the ATS</source>
        <translation>ATS の求人</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>採用チーム</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>OrderWriter</name>
    <message>
        <source>An Excel sheet holds %1 orders, and these are %2. Narrow the filter, or choose CSV.</source>
        <translation>Excel シートに入る依頼は %1 件までで、今回は %2 件あります。フィルターで絞り込むか、CSV を選択してください。</translation>
    </message>
</context>
<context>
    <name>OutputAbout</name>
    <message>
        <source>Sample data: these orders and people are invented.</source>
        <translation>サンプルデータ: これらの依頼と人物は架空のものです。</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>個人情報はマスクされています。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filter</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>作成ソフトウェア</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完了の依頼</translation>
    </message>
    <message>
        <source>View</source>
        <comment>which orders</comment>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; give the name of a file.</source>
        <translation>%1 はフォルダーです。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>%1 に書き込めません。保存先のフォルダーがありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission to write there.</source>
        <translation>%1 に書き込めません。そこに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation>出力の読み取り先がなくなりました。</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. The earlier file, if there was one, is untouched.</source>
        <translation>%1 に書き込めませんでした。ディスクの空きがありません。以前のファイルがある場合、それは変更されていません。</translation>
    </message>
    <message>
        <source>%1 could not be written. The earlier file, if there was one, is untouched.</source>
        <translation>%1 に書き込めませんでした。以前のファイルがある場合、それは変更されていません。</translation>
    </message>
    <message>
        <source>%1 could not be written: it is full.</source>
        <translation>%1 に書き込めませんでした。空きがありません。</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>標準出力</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>candidate</source>
        <translation>候補者</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>candidate ID</source>
        <translation>候補者 ID</translation>
    </message>
    <message>
        <source>application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>order</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>job</source>
        <translation>求人</translation>
    </message>
    <message>
        <source>job code</source>
        <translation>求人コード</translation>
    </message>
    <message>
        <source>job ID</source>
        <translation>求人 ID</translation>
    </message>
    <message>
        <source>location</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>hiring team</source>
        <translation>採用チーム</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Out of resources</source>
        <translation>リソースが足りません</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
</context>
<context>
    <name>QueryHint</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /.</source>
        <translation>式「%1」に終わりの / がありません。</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read.</source>
        <translation>式「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>No field ‘%1’.</source>
        <translation>フィールド「%1」はありません。</translation>
    </message>
    <message>
        <source>No field ‘%1’. Did you mean %2:?</source>
        <translation>フィールド「%1」はありません。%2: のことですか?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’.</source>
        <translation>「%1:」の後に検索する内容がありません。</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known.</source>
        <translation>「%1:%2」は認識できません。</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known. Did you mean %1:%3?</source>
        <translation>「%1:%2」は認識できません。%1:%3 のことですか?</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>フィルターが長すぎます。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; searching for all that follows it.</source>
        <translation>引用符が閉じられていません。その後のすべてを検索します。</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /; searching for the text.</source>
        <translation>式「%1」に終わりの / がありません。テキストとして検索します。</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read; searching for the text.</source>
        <translation>式「%1」を読み取れません。テキストとして検索します。</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text.</source>
        <translation>フィールド「%1」はありません。テキストとして検索します。</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text. Did you mean %2:?</source>
        <translation>フィールド「%1」はありません。テキストとして検索します。%2: のことですか?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’ yet.</source>
        <translation>「%1:」の後に検索する内容がまだありません。</translation>
    </message>
    <message>
        <source>The filter is too long; its end is left out.</source>
        <translation>フィルターが長すぎるため、末尾を省きます。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file was damaged. What could be read is in use; the file as it was is kept as %1.</source>
        <translation>設定ファイルが破損していました。読み取れた内容を使用し、元のファイルは %1 として残しています。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the filter box</source>
        <translation>フィルター欄</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>依頼に移動</translation>
    </message>
    <message>
        <source>Clear the filter; once more: go to the orders</source>
        <translation>フィルターを解除。もう一度押すと依頼に移動</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>入力候補を使う</translation>
    </message>
    <message>
        <source>Show the filters used before</source>
        <translation>以前に使ったフィルターを表示</translation>
    </message>
    <message>
        <source>On a chip: take it out of the filter</source>
        <translation>条件の上: フィルターから外す</translation>
    </message>
    <message>
        <source>In the side bar and the overview</source>
        <translation>サイドバーと概要</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>これらの依頼だけを表示</translation>
    </message>
    <message>
        <source>Add these orders</source>
        <translation>これらの依頼を追加</translation>
    </message>
    <message>
        <source>Take this out of the filter</source>
        <translation>これをフィルターから外す</translation>
    </message>
    <message>
        <source>Copy the counts</source>
        <translation>件数をコピー</translation>
    </message>
    <message>
        <source>Back to the list of orders</source>
        <translation>依頼の一覧に戻る</translation>
    </message>
    <message>
        <source>In the list of orders</source>
        <translation>依頼の一覧</translation>
    </message>
    <message>
        <source>Go to the details of the order</source>
        <translation>依頼の詳細に移動</translation>
    </message>
    <message>
        <source>From the first order: go to the filter box</source>
        <translation>最初の依頼から: フィルター欄に移動</translation>
    </message>
    <message>
        <source>Select more orders</source>
        <translation>さらに依頼を選択</translation>
    </message>
    <message>
        <source>Open the menu of the order</source>
        <translation>依頼のメニューを開く</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>フィールドをコピー</translation>
    </message>
    <message>
        <source>Open the menu of the field</source>
        <translation>フィールドのメニューを開く</translation>
    </message>
    <message>
        <source>Find in the description or in Raw, when the keys are there</source>
        <translation>説明または元データにフォーカスがあるとき、その中を検索</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 または %2</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>キーを置き換える…</translation>
    </message>
    <message>
        <source>Edit IDs…</source>
        <translation>ID を編集…</translation>
    </message>
    <message>
        <source>Edit address…</source>
        <translation>アドレスを編集…</translation>
    </message>
    <message>
        <source>Enter proxy password…</source>
        <translation>プロキシのパスワードを入力…</translation>
    </message>
    <message>
        <source>Switch endpoint</source>
        <translation>エンドポイントを切り替え</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Copy as received</source>
        <translation>受信したままコピー</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>ログを開く</translation>
    </message>
    <message numerus="yes">
        <source>From %n file(s); refresh is off.</source>
        <translation>
            <numerusform>%Ln 個のファイルから表示しています。更新はオフです。</numerusform>
        </translation>
    </message>
    <message>
        <source>From file %1 (%2); refresh is off.</source>
        <translation>ファイル %1 (%2) から表示しています。更新はオフです。</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <comment>number of orders</comment>
        <translation>要対応 %1 件</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>number of orders</comment>
        <translation>新着 %1 件</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of orders</comment>
        <translation>変更あり %1 件</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of orders</comment>
        <translation>対応済み %1 件</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <comment>number of orders</comment>
        <translation>スヌーズ中 %1 件</translation>
    </message>
    <message>
        <source>%1 no longer open</source>
        <comment>number of orders</comment>
        <translation>終了 %1 件</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of open orders</comment>
        <translation>未完了 %1 件</translation>
    </message>
    <message>
        <source>No orders loaded</source>
        <translation>読み込まれた依頼はありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders that match, of all that are open</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>読み込み途中</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 (%n min)</source>
        <translation>
            <numerusform>%1 時点 (%Ln 分前)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %1, page %2, %n order(s)…</source>
        <translation>
            <numerusform>%1 を読み込み中、%2 ページ目、依頼 %Ln 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Next refresh %1</source>
        <comment>a time</comment>
        <translation>次の更新 %1</translation>
    </message>
    <message>
        <source>Automatic refresh waits for you</source>
        <translation>自動更新はご自身の操作を待っています</translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation>ここにはまだ依頼がありません</translation>
    </message>
    <message>
        <source>See it with sample orders, or connect to Kombo.</source>
        <translation>サンプルの依頼で試すか、Kombo に接続してください。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>デモデータで試す</translation>
    </message>
    <message>
        <source>Docket only reads. Your key stays in this computer&apos;s keyring.</source>
        <translation>Docket は読み取るだけです。キーはこのコンピューターのパスワード保管庫にとどまります。</translation>
    </message>
    <message>
        <source>Open a saved response…</source>
        <translation>保存した応答を開く…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>ファイルを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>%Ln 個のファイルを読み取り中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No open orders in %n file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイルに未完了の依頼はありません</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no saved response of open orders</source>
        <translation>これは未完了の依頼を保存した応答ではありません</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>別のファイルを開く…</translation>
    </message>
    <message>
        <source>Enter the key again to use it for this session, or start a password store and try again.</source>
        <translation>今回だけ使うキーをもう一度入力するか、パスワード保管庫を起動してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>It was removed from your password store. Enter the key again.</source>
        <translation>キーはパスワード保管庫から削除されています。キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Allow it in your password store and try again, or enter the key again.</source>
        <translation>パスワード保管庫で許可してもう一度お試しになるか、キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Try again, or enter the key to use it for this session.</source>
        <translation>もう一度お試しになるか、今回だけ使うキーを入力してください。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again.</source>
        <translation>ロックを解除してもう一度お試しになるか、キーをもう一度入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key.</source>
        <translation>
            <numerusform>%n 件の接続にキーがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>All connections are switched off</source>
        <translation>すべての接続がオフです</translation>
    </message>
    <message>
        <source>Nothing is loaded from Kombo.</source>
        <translation>Kombo からは何も読み込まれません。</translation>
    </message>
    <message>
        <source>Switch them on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>パスワード保管庫を待っています…</translation>
    </message>
    <message>
        <source>It may ask you to unlock it.</source>
        <translation>ロックの解除を求められることがあります。</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ目</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>すべて終わりました</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open at %n integration(s). Checked %1.</source>
        <translation>
            <numerusform>%Ln 件の連携に未完了の依頼はありません。%1 に確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>要対応の依頼はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are done or snoozed.</source>
        <translation>
            <numerusform>未完了の依頼 %n 件が対応済みまたはスヌーズ中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新着はありません</translation>
    </message>
    <message>
        <source>You have looked at everything that came.</source>
        <translation>届いた依頼はすべて既読です。</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>No open order is different from when you looked at it.</source>
        <translation>前回ご覧になったときから変わった未完了の依頼はありません。</translation>
    </message>
    <message>
        <source>Mark orders as done with Ctrl+D; they come back when they change.</source>
        <translation>Ctrl+D で依頼を対応済みにします。変更があると再び表示されます。</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>スヌーズ中の依頼はありません</translation>
    </message>
    <message>
        <source>Snooze orders with Ctrl+Shift+D; they come back at the time you choose.</source>
        <translation>Ctrl+Shift+D で依頼をスヌーズします。選んだ時刻に再び表示されます。</translation>
    </message>
    <message>
        <source>All open orders</source>
        <translation>未完了の依頼をすべて表示</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>要対応の依頼を表示</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>「%1」に一致する依頼はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are hidden by the filter.</source>
        <translation>
            <numerusform>依頼 %Ln 件がフィルターで非表示になっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Stopped before an order came</source>
        <translation>依頼が届く前に停止しました</translation>
    </message>
    <message>
        <source>Nothing is known about open orders yet.</source>
        <translation>未完了の依頼については、まだ何もわかっていません。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>ご自身</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>社内の管理者</translation>
    </message>
    <message>
        <source>An administrator of the customer&apos;s ATS</source>
        <translation>顧客の ATS の管理者</translation>
    </message>
    <message>
        <source>Kombo</source>
        <translation>Kombo</translation>
    </message>
    <message>
        <source>Nobody; it passes by itself</source>
        <translation>対応は不要です。自然に解消します</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 個のファイルを読み取れませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopped after page %2</source>
        <translation>%1: %2 ページまでで停止</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read</source>
        <translation>
            <numerusform>%1: 依頼 %Ln 件を読み取れませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are here, more may exist.</source>
        <translation>
            <numerusform>依頼は %Ln 件あり、ほかにもある可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of an earlier load are still shown.</source>
        <translation>以前に読み込んだ依頼を引き続き表示しています。</translation>
    </message>
    <message>
        <source>All others are shown; the load itself was complete.</source>
        <translation>ほかの依頼はすべて表示されています。読み込み自体は最後まで完了しました。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>対応できる人</translation>
    </message>
    <message>
        <source>What Docket does</source>
        <translation>Docket の動作</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts of what needs attention</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key</source>
        <translation>
            <numerusform>%n 件の接続にキーがありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) need attention</source>
        <translation>
            <numerusform>%Ln 件の連携が要確認です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of %n connection(s) are not loaded.</source>
        <translation>
            <numerusform>%n 件の接続の依頼は読み込まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are up to date.</source>
        <translation>ほかはすべて最新です。</translation>
    </message>
    <message>
        <source>No open order is marked done</source>
        <translation>対応済みの未完了の依頼はありません</translation>
    </message>
    <message>
        <source>No order has gone</source>
        <translation>終了した依頼はありません</translation>
    </message>
    <message>
        <source>No order is remembered that is no longer open.</source>
        <translation>未完了でなくなった依頼の記録はありません。</translation>
    </message>
</context>
<context>
    <name>Snippet</name>
    <message>
        <source>Candidate ID</source>
        <translation>候補者 ID</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>求人 ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>the name of a field in front of what it says</comment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>d MMM</source>
        <comment>a Qt date format: day and month in a chart</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a Qt date format: weekday, day and month of a trend</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>not loaded completely</source>
        <comment>orders on a day</comment>
        <translation>読み込みが不完全</translation>
    </message>
    <message>
        <source>There is no history yet. It starts with the first complete load.</source>
        <translation>履歴はまだありません。最初に読み込みが完了したときから始まります。</translation>
    </message>
    <message>
        <source>%1 open on %2, the only day known so far.</source>
        <translation>%2 は未完了 %1 件。今のところ、記録があるのはこの日だけです。</translation>
    </message>
    <message>
        <source>%1 open on %2, %3 on %4; between %5 and %6.</source>
        <translation>%2 は未完了 %1 件、%4 は %3 件。期間中は %5～%6 件。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a complete load.</source>
        <translation>
            <numerusform>読み込みが完了しなかった日が %n 日あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>… (cut)</source>
        <comment>at the end of a text that did not fit</comment>
        <translation>… (省略)</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files in %1.</source>
        <translation>ブックを作成できませんでした。%1 に一時ファイル用の空きがありません。</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>sheet</comment>
        <translation>依頼</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>このファイルについて</translation>
    </message>
</context>
<context>
    <name>docket::AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>Docket について</translation>
    </message>
    <message>
        <source>Docket %1</source>
        <translation>Docket %1</translation>
    </message>
    <message>
        <source>Shows the open assessment and background-check orders that wait at Kombo. It only reads.</source>
        <translation>Kombo で待っている、アセスメントとバックグラウンドチェックの未完了の依頼を表示します。読み取るだけです。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. © The Docket authors.</source>
        <translation>MIT ライセンスのフリーソフトウェアです。© Docket の作者。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the versions, for a question to support</source>
        <translation>サポートへの問い合わせ用にバージョンをコピー</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用ライブラリ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとそのライセンス</translation>
    </message>
    <message>
        <source>the window, the network</source>
        <translation>ウィンドウ、ネットワーク</translation>
    </message>
    <message>
        <source>asks the password store</source>
        <translation>パスワード保管庫への問い合わせ</translation>
    </message>
    <message>
        <source>the way to the password store</source>
        <translation>パスワード保管庫との通信</translation>
    </message>
    <message>
        <source>reads Kombo&apos;s answers</source>
        <translation>Kombo の応答の読み取り</translation>
    </message>
    <message>
        <source>patterns in the filter</source>
        <translation>フィルターのパターン</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>languages, sorting, countries</source>
        <translation>言語、並べ替え、国</translation>
    </message>
    <message>
        <source>keeps what is remembered of orders</source>
        <translation>依頼について記憶した内容の保存</translation>
    </message>
    <message>
        <source>hides what is remembered</source>
        <translation>記憶した内容の秘匿</translation>
    </message>
    <message>
        <source>unpacks spreadsheets</source>
        <translation>表計算ファイルの展開</translation>
    </message>
    <message>
        <source>letters, where installed</source>
        <translation>文字 (インストールされている場合)</translation>
    </message>
    <message>
        <source>ids and code</source>
        <translation>ID とコード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>docket::ActivityKeeper</name>
    <message>
        <source>Activity saved in %1</source>
        <translation>アクティビティを %1 に保存しました</translation>
    </message>
</context>
<context>
    <name>docket::ActivityLog</name>
    <message>
        <source>The log file could not be written: %1</source>
        <translation>ログファイルに書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityModel</name>
    <message>
        <source>Orders</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>キーの確認</translation>
    </message>
    <message>
        <source>About the integration</source>
        <translation>連携の情報</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>取得内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
</context>
<context>
    <name>docket::ActivityWindow</name>
    <message>
        <source>&amp;Write a log file</source>
        <translation>ログファイルに書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Activity – Docket</source>
        <translation>アクティビティ – Docket</translation>
    </message>
    <message>
        <source>The latest requests, the newest first. They hold no key and nothing of an order.</source>
        <translation>最近のリクエストを新しい順に表示します。キーや依頼の内容は含まれません。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Save activity</source>
        <translation>アクティビティを保存</translation>
    </message>
</context>
<context>
    <name>docket::ChaseDesk</name>
    <message>
        <source>The chase list names people; end masking first.</source>
        <translation>問い合わせリストには人名が含まれます。先にマスクを解除してください。</translation>
    </message>
    <message>
        <source>Save messages in</source>
        <translation>メッセージの保存先</translation>
    </message>
    <message>
        <source>The message could not be saved: %1</source>
        <translation>メッセージを保存できませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved</source>
        <translation>
            <numerusform>メッセージ %n 通を保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved, then: %1</source>
        <translation>
            <numerusform>メッセージ %n 通を保存した後に失敗しました: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ChaseDialog</name>
    <message>
        <source>Chase list</source>
        <translation>問い合わせリスト</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>メールソフトで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save all as files…</source>
        <translation>すべてファイルに保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Recruiters</source>
        <translation>採用担当者</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a recruiter, how many orders</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>問い合わせが必要な相手はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), one for each recruiter.</source>
        <translation>
            <numerusform>メッセージ %n 通 (採用担当者ごとに 1 通)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were asked about already.</source>
        <translation>
            <numerusform>依頼 %n 件は問い合わせ済みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no recruiter who could be asked.</source>
        <translation>
            <numerusform>依頼 %n 件には、問い合わせ先となる採用担当者の記載がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>問い合わせ済み</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a recruiter, that somebody asked</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>docket::ChipRow</name>
    <message>
        <source>Remove: %1 %2</source>
        <comment>a term of the filter: field and value</comment>
        <translation>削除: %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ClipboardCopy</name>
    <message>
        <source>Nothing to copy</source>
        <translation>コピーするものがありません</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) with personal data masked</source>
        <translation>
            <numerusform>個人情報をマスクして依頼 %Ln 件をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s)</source>
        <translation>
            <numerusform>依頼 %Ln 件をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n order(s)…</source>
        <translation>
            <numerusform>依頼 %Ln 件をコピー中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: personal data is masked</source>
        <translation>何もコピーされませんでした。個人情報がマスクされています</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n e-mail address(es)</source>
        <translation>
            <numerusform>メールアドレス %Ln 件をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none that can be used</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1。依頼 %Ln 件には使えるアドレスがありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n phone number(s)</source>
        <translation>
            <numerusform>電話番号 %Ln 件をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1。依頼 %Ln 件には該当するものがありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order id(s)</source>
        <translation>
            <numerusform>依頼 ID %Ln 件をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells, with personal data masked</source>
        <translation>
            <numerusform>100,000 セルを超えるため、個人情報をマスクし、テキストのみで依頼 %Ln 件をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells</source>
        <translation>
            <numerusform>100,000 セルを超えるため、テキストのみで依頼 %Ln 件をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>docket::CompareDialog</name>
    <message>
        <source>Compare with my list</source>
        <translation>手元のリストと照合</translation>
    </message>
    <message>
        <source>Finds open orders that your own system does not know.</source>
        <translation>自社のシステムにない未完了の依頼を探します。</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Order IDs, IDs of your customer&apos;s system or e-mail addresses: one a line, or rows pasted from a spreadsheet.</source>
        <translation>依頼 ID、顧客のシステムの ID、またはメールアドレスを 1 行に 1 件。表計算ソフトの行の貼り付けもできます。</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>別のリスト(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) open here and not in your list</source>
        <translation>
            <numerusform>ここで未完了、リストにない依頼 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in both</source>
        <translation>
            <numerusform>両方にある依頼 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) only in your list</source>
        <translation>
            <numerusform>リストだけにある項目 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>解釈できない行 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>リストが Docket で読み取れる長さを超えているため、末尾を省きます。</translation>
    </message>
</context>
<context>
    <name>docket::ConnectDialog</name>
    <message>
        <source>Connect to Kombo</source>
        <translation>Kombo に接続</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Save and load</source>
        <translation>保存して読み込む</translation>
    </message>
    <message>
        <source>Docket reads open orders. It never writes to Kombo.</source>
        <translation>Docket は未完了の依頼を読み取ります。Kombo に書き込むことはありません。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>From the Kombo dashboard, under Secrets. Stored in this computer&apos;s keyring. A key opens every customer of its environment; Docket only reads.</source>
        <translation>Kombo のダッシュボードの「Secrets」にあります。このコンピューターのパスワード保管庫に保存されます。1 つのキーでその環境のすべての顧客にアクセスできますが、Docket は読み取るだけです。</translation>
    </message>
    <message>
        <source>Integration IDs</source>
        <translation>連携 ID</translation>
    </message>
    <message>
        <source>&amp;Integration IDs</source>
        <translation>連携 ID(&amp;I)</translation>
    </message>
    <message>
        <source>One per line, or paste from a spreadsheet. “id = name” gives it a name.</source>
        <translation>1 行に 1 件入力するか、表計算ソフトから貼り付けてください。「ID = 名前」と書くと名前が付きます。</translation>
    </message>
    <message>
        <source>Ano&amp;ther address</source>
        <translation>別のアドレス(&amp;T)</translation>
    </message>
    <message>
        <source>Takes the place of the region. https, or http to this computer only.</source>
        <translation>地域の代わりに使われます。https、またはこのコンピューターに限り http。</translation>
    </message>
    <message>
        <source>&amp;Label colour</source>
        <translation>ラベルの色(&amp;L)</translation>
    </message>
    <message>
        <source>Leave empty to keep the key ending …%1</source>
        <translation>末尾が …%1 のキーを使い続ける場合は空のままにしてください</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%Ln 件を認識</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there twice; it is used once.</source>
        <translation>%1 が 2 回書かれています。1 回だけ使います。</translation>
    </message>
    <message>
        <source>%1 does not look like an integration ID; it is used as it is.</source>
        <translation>%1 は連携 ID の形ではないようですが、そのまま使います。</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>API キーを入力してください。</translation>
    </message>
    <message>
        <source>The key holds characters that no key has; copy it again.</source>
        <translation>キーに使われない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Enter at least one integration ID.</source>
        <translation>連携 ID を 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>Enter a day as year, month and day, like 2026-11-01.</source>
        <translation>2026-11-01 のように、年、月、日で日付を入力してください。</translation>
    </message>
    <message>
        <source>The region is changed. Test again, or save.</source>
        <translation>地域を変更しました。もう一度テストするか、保存してください。</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>パスワード保管庫を待っています…</translation>
    </message>
    <message>
        <source>Use for this session</source>
        <translation>今回だけ使う</translation>
    </message>
    <message>
        <source>The key can be used until you quit; it is then forgotten.</source>
        <translation>キーは Docket を終了するまで使えます。その後は残りません。</translation>
    </message>
</context>
<context>
    <name>docket::ConnectTest</name>
    <message>
        <source>Asking Kombo…</source>
        <translation>Kombo に問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>Kombo answered for %1 of %n integration(s).</source>
        <translation>
            <numerusform>Kombo は %Ln 件中 %1 件の連携について応答しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo answered for %1 of %2. %3: %4 %5</source>
        <comment>counts; then an integration and what it said</comment>
        <translation>Kombo は %2 件中 %1 件について応答しました。%3: %4 %5</translation>
    </message>
    <message>
        <source>Ask the other region</source>
        <translation>別の地域に問い合わせる</translation>
    </message>
    <message>
        <source>Use United States</source>
        <translation>米国を使う</translation>
    </message>
    <message>
        <source>Use Europe</source>
        <translation>ヨーロッパを使う</translation>
    </message>
    <message>
        <source>Asking the other region…</source>
        <translation>別の地域に問い合わせ中…</translation>
    </message>
    <message>
        <source>This key belongs to the region United States.</source>
        <translation>このキーは米国のものです。</translation>
    </message>
    <message>
        <source>This key belongs to the region Europe.</source>
        <translation>このキーはヨーロッパのものです。</translation>
    </message>
    <message>
        <source>Neither region knows this key. Copy it again, or ask for a new one.</source>
        <translation>どちらの地域でもこのキーは確認できませんでした。もう一度コピーするか、新しいキーを発行してもらってください。</translation>
    </message>
    <message>
        <source>The other region could not be asked. %1 %2</source>
        <translation>別の地域に問い合わせられませんでした。%1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ConnectionDialogs</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Its API key is removed from your password store, its integrations from the settings, and what was seen, marked and snoozed here is forgotten. Nothing changes at Kombo.</source>
        <translation>API キーはパスワード保管庫から、連携は設定から削除され、ここで表示した依頼、付けた印、スヌーズの記録も消えます。Kombo 側では何も変わりません。</translation>
    </message>
</context>
<context>
    <name>docket::ConnectionsDialog</name>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Loading page %L1</source>
        <translation>%L1 ページ目を読み込み中</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>一部が不足</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>依頼 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Waiting for your password store</source>
        <translation>パスワード保管庫を待っています</translation>
    </message>
    <message>
        <source>%1, key until you quit</source>
        <comment>a region</comment>
        <translation>%1、キーは終了まで有効</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>What is checked is loaded. A key is kept in your password store, once for each connection.</source>
        <translation>チェックを付けた接続が読み込まれます。キーは接続ごとに 1 つ、パスワード保管庫に保存されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>docket::CountList</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>依頼 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln 件を使用中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CreationDesk</name>
    <message numerus="yes">
        <source>Choose at most %n order(s).</source>
        <translation>
            <numerusform>選択できる依頼は %n 件までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo when they were created: up to %n request(s).</source>
        <translation>
            <numerusform>作成日を Kombo に問い合わせ中: リクエスト最大 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked Kombo when they were created, with %n request(s).</source>
        <translation>
            <numerusform>リクエスト %n 件で作成日を Kombo に確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo&apos;s answers do not tell</source>
        <translation>Kombo の回答からは不明</translation>
    </message>
    <message>
        <source>Before %1, as asked of Kombo</source>
        <translation>%1 より前 (Kombo に確認)</translation>
    </message>
    <message>
        <source>%1, as asked of Kombo</source>
        <comment>a day</comment>
        <translation>%1 (Kombo に確認)</translation>
    </message>
    <message>
        <source>Between %1 and %2, as asked of Kombo</source>
        <translation>%1 から %2 の間 (Kombo に確認)</translation>
    </message>
</context>
<context>
    <name>docket::DescriptionView</name>
    <message>
        <source>Job description</source>
        <translation>求人の説明</translation>
    </message>
</context>
<context>
    <name>docket::EndpointGroup</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>orders</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>orders</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>orders</comment>
        <translation>却下</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完了の依頼</translation>
    </message>
    <message>
        <source>Orders by status</source>
        <translation>ステータス別の依頼</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>取得する内容(&amp;W)</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>取得する内容</translation>
    </message>
    <message>
        <source>Kombo&apos;s newer list also has orders that are done. Without a status it brings all.</source>
        <translation>Kombo の新しい一覧には完了した依頼も含まれます。ステータスを選ばない場合は、すべて取得します。</translation>
    </message>
    <message>
        <source>Ma&amp;de since</source>
        <translation>この日以降の依頼(&amp;D)</translation>
    </message>
    <message>
        <source>Year, month and day; empty for all.</source>
        <translation>年、月、日で入力します。すべての場合は空のままにします。</translation>
    </message>
</context>
<context>
    <name>docket::Erasure</name>
    <message numerus="yes">
        <source>%n entry(s) with the name “%1” could not be removed from your password store: open it, and do this again, or delete them there.</source>
        <translation>
            <numerusform>パスワード保管庫から、「%1」という名前の項目 %n 件を削除できませんでした。保管庫を開いてもう一度消去するか、保管庫で項目を削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys could not be removed from your password store: %1 They have the name “%2” there.</source>
        <translation>パスワード保管庫からキーを削除できませんでした: %1 保管庫での名前は「%2」です。</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation>フォルダー %1 を削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>docket::ExportDialog</name>
    <message>
        <source>Export orders</source>
        <translation>依頼をエクスポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Filtered, %1</source>
        <translation>絞り込み結果、%1</translation>
    </message>
    <message>
        <source>Selected, %1</source>
        <translation>選択中、%1</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>すべて、%1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>依頼(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s)</source>
        <translation>
            <numerusform>%Ln 列中 %1 列</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. There is such a file already; it is replaced.</source>
        <translation>保存先は %1 です。同じ名前のファイルがあり、置き換えられます。</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>保存先は %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts: rows, columns</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>依頼 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Personal data is masked.</source>
        <comment>after a count</comment>
        <translation>%1。個人情報はマスクされています。</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>ファイルに名前を付けてください。</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 orders…</source>
        <translation>書き出し中: 依頼 %2 件中 %1 件…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>停止しました。何も書き出されていません。</translation>
    </message>
</context>
<context>
    <name>docket::ExportPreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>docket::FacetView</name>
    <message>
        <source>&amp;Copy counts</source>
        <translation>件数をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>これだけ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add to the filter</source>
        <translation>フィルターに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>除外(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove from the filter</source>
        <translation>フィルターから外す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>docket::FateDesk</name>
    <message>
        <source>Choose orders that are no longer open.</source>
        <translation>終了した依頼を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s); some integrations are not open now and are left out.</source>
        <translation>
            <numerusform>依頼 %n 件について Kombo に問い合わせ中です。一部の連携は現在開いていないため、省きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s): %1.</source>
        <translation>
            <numerusform>依頼 %n 件について Kombo に問い合わせ中: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo knows what became of %n order(s).</source>
        <translation>
            <numerusform>依頼 %n 件のその後を Kombo で確認できました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Fetch</name>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1: 依頼 %Ln 件を読み取れず、省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood in the list: %1</source>
        <translation>リストで解釈できない行: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of the list are not understood.</source>
        <translation>
            <numerusform>リストのほか %n 行も解釈できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>リストが Docket で読み取れる長さを超えているため、末尾を省きます。</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>「%1」という名前の接続はありません。</translation>
    </message>
    <message>
        <source>The connection “%1” has no integrations.</source>
        <translation>接続「%1」に連携がありません。</translation>
    </message>
    <message>
        <source>There is no API key: give one by --key-stdin or DOCKET_API_KEY.</source>
        <translation>API キーがありません。--key-stdin または DOCKET_API_KEY で指定してください。</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has; check how it was copied.</source>
        <translation>API キーに使われない文字が含まれています。コピーの方法を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than Excel can hold and were cut.</source>
        <translation>
            <numerusform>%n 個のセルが Excel の上限を超えていたため、切り詰めました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FieldRow</name>
    <message>
        <source>not provided</source>
        <comment>spoken for a value that is null</comment>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of an order as a screen reader says it: its label and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>docket::FilterAssist</name>
    <message>
        <source>Tab takes the proposal. Words without a field search everything.</source>
        <translation>Tab で入力候補を使います。フィールドを付けない語はすべてを検索します。</translation>
    </message>
    <message>
        <source>No filter has been used yet. Return in the box keeps one.</source>
        <translation>まだフィルターは使われていません。フィルター欄で Enter を押すと記憶されます。</translation>
    </message>
    <message>
        <source>Return takes the filter, Esc closes.</source>
        <translation>Enter でフィルターを選び、Esc で閉じます。</translation>
    </message>
</context>
<context>
    <name>docket::FilterChip</name>
    <message>
        <source>%1 is not</source>
        <comment>a filter: Country is not Germany</comment>
        <translation>%1 (除外)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choices of a filter</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>choices of a filter</comment>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a chip: field and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, remove with Delete</source>
        <translation>%1、Delete で削除</translation>
    </message>
</context>
<context>
    <name>docket::FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>絞り込みの方法</translation>
    </message>
</context>
<context>
    <name>docket::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>絞り込みの方法</translation>
    </message>
    <message>
        <source>Both words, anywhere in the order. Case and accents do not matter: Müller is found.</source>
        <translation>両方の語を依頼のどこかに含みます。大文字と小文字、アクセント記号は区別しません: Müller も見つかります。</translation>
    </message>
    <message>
        <source>Either of them.</source>
        <translation>どちらかの語を含みます。</translation>
    </message>
    <message>
        <source>The words as they stand, with their blank.</source>
        <translation>空白も含めて、書かれたとおりの語を含みます。</translation>
    </message>
    <message>
        <source>Orders without it. Works with everything below, too.</source>
        <translation>その語を含まない依頼です。以下のすべてにも使えます。</translation>
    </message>
    <message>
        <source>In that field only.</source>
        <translation>そのフィールドだけを検索します。</translation>
    </message>
    <message>
        <source>Exactly that: the whole field and nothing else.</source>
        <translation>フィールド全体が完全に一致します。</translation>
    </message>
    <message>
        <source>A country by its name or its code.</source>
        <translation>国を名前またはコードで指定します。</translation>
    </message>
    <message>
        <source>A phone number by its digits, however it is written.</source>
        <translation>電話番号を数字で指定します。書き方は問いません。</translation>
    </message>
    <message>
        <source>What is missing: phone, name, location, recruiter or description.</source>
        <translation>不足している情報: phone (電話)、name (氏名)、location (勤務地)、recruiter (採用担当者)、description (説明)。</translation>
    </message>
    <message>
        <source>What needs attention; is:dup is another order with the same e-mail address.</source>
        <translation>要確認の依頼です。is:dup は、同じメールアドレスの依頼がほかにもあることを表します。</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>正規表現です。</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>フィールド: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>docket::FilterKeeper</name>
    <message>
        <source>The views could not be written; they last until Docket ends.</source>
        <translation>ビューを書き込めませんでした。ビューは Docket が終了するまで保持されます。</translation>
    </message>
</context>
<context>
    <name>docket::FilterMenu</name>
    <message>
        <source>%1 · edited</source>
        <comment>the name of a view</comment>
        <translation>%1 · 編集済み</translation>
    </message>
    <message>
        <source>C&amp;opy filter</source>
        <translation>フィルターをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pin filter</source>
        <translation>フィルターを固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep when Docket ends</source>
        <translation>Docket の終了後も保持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;view</source>
        <translation>ビューを開く(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>フィルター(&amp;I)</translation>
    </message>
    <message>
        <source>The filter is there again when Docket starts.</source>
        <translation>フィルターは Docket の次回起動時にも復元されます。</translation>
    </message>
    <message>
        <source>&amp;Save as view…</source>
        <translation>ビューとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>ビューを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>How to filte&amp;r</source>
        <translation>絞り込みの方法(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget history</source>
        <translation>履歴を消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>docket::FilterPopover</name>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>入力候補 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>このテキスト内を検索</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>前の一致箇所 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>次の一致箇所 (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%L1 of %L2 or more</source>
        <translation>%L1 / %L2 件以上</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2 件</translation>
    </message>
</context>
<context>
    <name>docket::Guidance</name>
    <message>
        <source>Kombo reported an error with a code that Docket does not know: %5.</source>
        <translation>Kombo から、Docket が知らないコードのエラーが返されました: %5。</translation>
    </message>
    <message>
        <source>Read what Kombo says; if that does not help, send Kombo the report.</source>
        <translation>Kombo のメッセージをお読みください。それで解決しない場合は、レポートを Kombo に送ってください。</translation>
    </message>
    <message>
        <source>Kombo reported an error (HTTP %3).</source>
        <translation>Kombo からエラーが返されました (HTTP %3)。</translation>
    </message>
    <message>
        <source>Kombo reported an error without details (HTTP %3).</source>
        <translation>Kombo から詳細のないエラーが返されました (HTTP %3)。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, send Kombo the report.</source>
        <translation>もう一度お試しください。改善しない場合は、レポートを Kombo に送ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks to wait %1; try again later.</source>
        <translation>%1待つよう求められています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Kombo refused the key ending …%1.</source>
        <translation>Kombo は末尾が …%1 のキーを拒否しました。</translation>
    </message>
    <message>
        <source>Try again. If the server uses https, say so in the address.</source>
        <translation>もう一度お試しください。サーバーが https を使う場合は、アドレスに https を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo のゲートウェイから先に接続できませんでした。%Ln 秒後に再試行します (%1/%2)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo is busy; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo が混み合っています。%Ln 秒後に再試行します (%1/%2)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ATS is not available; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>ATS を利用できません。%Ln 秒後に再試行します (%1/%2)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>通信が切れました。%Ln 秒後に再試行します (%1/%2)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo asks to slow down; going on in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo がリクエストの間隔を空けるよう求めています。%Ln 秒後に続行します (%1/%2)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo refused the key.</source>
        <translation>Kombo はキーを拒否しました。</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region: a key belongs to one.</source>
        <translation>新しいキーを発行してもらうか、別の地域をお試しください。キーはどちらか一方の地域のものです。</translation>
    </message>
    <message>
        <source>This network is not on the key&apos;s allow-list at Kombo.</source>
        <translation>このネットワークは、Kombo にあるキーの許可リストに載っていません。</translation>
    </message>
    <message>
        <source>Ask your admin to add it, or connect through your company network.</source>
        <translation>社内の管理者に追加してもらうか、会社のネットワークから接続してください。</translation>
    </message>
    <message>
        <source>Kombo does not know this integration for this key.</source>
        <translation>このキーでは、Kombo にこの連携が見つかりません。</translation>
    </message>
    <message>
        <source>Check the id for typing errors; it may be deleted, or belong to another environment or region.</source>
        <translation>ID に入力の誤りがないか確認してください。連携が削除されたか、別の環境または地域のものである可能性もあります。</translation>
    </message>
    <message>
        <source>Kombo did not accept what Docket asked for.</source>
        <translation>Kombo は Docket のリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the integration id and the page size, then reload from the start.</source>
        <translation>連携 ID とページのサイズを確認してから、最初から読み込み直してください。</translation>
    </message>
    <message>
        <source>Kombo asks to slow down.</source>
        <translation>Kombo がリクエストの間隔を空けるよう求めています。</translation>
    </message>
    <message>
        <source>Nobody has to act: wait some minutes, then try again.</source>
        <translation>誰の対応も必要ありません。数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Kombo is answering too many requests for this integration at once.</source>
        <translation>Kombo では現在、この連携へのリクエストが集中しています。</translation>
    </message>
    <message>
        <source>Kombo took too long to find the orders.</source>
        <translation>Kombo で依頼の検索に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, Kombo has to look.</source>
        <translation>もう一度お試しください。改善しない場合は、Kombo による確認が必要です。</translation>
    </message>
    <message>
        <source>Kombo failed.</source>
        <translation>Kombo でエラーが発生しました。</translation>
    </message>
    <message>
        <source>Open the log; Kombo has to look.</source>
        <translation>ログを開いてください。Kombo による確認が必要です。</translation>
    </message>
    <message>
        <source>Kombo&apos;s access to the ATS lacks a permission.</source>
        <translation>Kombo から ATS へのアクセスに必要な権限がありません。</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to grant it.</source>
        <translation>顧客の ATS の管理者が権限を付与する必要があります。</translation>
    </message>
    <message>
        <source>Kombo can no longer sign in to the ATS.</source>
        <translation>Kombo が ATS にサインインできなくなりました。</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to connect it again.</source>
        <translation>顧客の ATS の管理者が接続し直す必要があります。</translation>
    </message>
    <message>
        <source>Kombo&apos;s quality checks stopped this integration.</source>
        <translation>Kombo の品質チェックにより、この連携は停止されました。</translation>
    </message>
    <message>
        <source>Kombo has to clear it; ask there how long it takes.</source>
        <translation>Kombo が停止を解除する必要があります。かかる時間は Kombo にお問い合わせください。</translation>
    </message>
    <message>
        <source>The first sync of this integration is running.</source>
        <translation>この連携の最初の同期が進行中です。</translation>
    </message>
    <message>
        <source>Nobody has to act: wait, it may take hours.</source>
        <translation>誰の対応も必要ありません。そのままお待ちください。数時間かかることがあります。</translation>
    </message>
    <message>
        <source>The set-up of this integration is not finished.</source>
        <translation>この連携の設定が完了していません。</translation>
    </message>
    <message>
        <source>You or the customer have to complete it in Kombo&apos;s dashboard.</source>
        <translation>ご自身または顧客が、Kombo のダッシュボードで設定を完了する必要があります。</translation>
    </message>
    <message>
        <source>This integration is switched off at Kombo.</source>
        <translation>この連携は Kombo でオフになっています。</translation>
    </message>
    <message>
        <source>Switch it on in Kombo&apos;s dashboard, or take it out of this connection.</source>
        <translation>Kombo のダッシュボードでオンにするか、この接続から外してください。</translation>
    </message>
    <message>
        <source>This ATS has no assessment orders at Kombo.</source>
        <translation>Kombo では、この ATS のアセスメントの依頼は扱われていません。</translation>
    </message>
    <message>
        <source>Check that you entered the id of an assessment integration.</source>
        <translation>入力した ID がアセスメントの連携のものか確認してください。</translation>
    </message>
    <message>
        <source>Assessment orders are switched off for this integration.</source>
        <translation>この連携ではアセスメントの依頼がオフになっています。</translation>
    </message>
    <message>
        <source>Switch them on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Kombo のダッシュボードにある連携のスコープで、アセスメントの依頼をオンにしてください。</translation>
    </message>
    <message>
        <source>This ATS cannot do what was asked.</source>
        <translation>この ATS は、要求された処理に対応していません。</translation>
    </message>
    <message>
        <source>What was asked is switched off for this integration.</source>
        <translation>要求された処理は、この連携ではオフになっています。</translation>
    </message>
    <message>
        <source>Switch it on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Kombo のダッシュボードにある連携のスコープで、この処理をオンにしてください。</translation>
    </message>
    <message>
        <source>The ATS is not available.</source>
        <translation>ATS を利用できません。</translation>
    </message>
    <message>
        <source>The ATS asks Kombo to slow down.</source>
        <translation>ATS が Kombo にリクエストの間隔を空けるよう求めています。</translation>
    </message>
    <message>
        <source>The ATS did not accept what Kombo asked for.</source>
        <translation>ATS は Kombo のリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>This is not expected when orders are read; send Kombo the report.</source>
        <translation>これは依頼の読み取りでは想定されていません。レポートを Kombo に送ってください。</translation>
    </message>
    <message>
        <source>The ATS failed.</source>
        <translation>ATS でエラーが発生しました。</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, open the log and ask Kombo.</source>
        <translation>もう一度お試しください。改善しない場合は、ログを開き、Kombo にお問い合わせください。</translation>
    </message>
    <message>
        <source>The ATS says that the job is closed.</source>
        <translation>ATS によると、この求人は締め切られています。</translation>
    </message>
    <message>
        <source>The ATS says that the application exists already.</source>
        <translation>ATS によると、この応募はすでに存在します。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>「%1」はサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// and has no user name, question mark or number sign.</source>
        <translation>https:// で始まり、ユーザー名、疑問符、番号記号 (#) を含まないアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Plain http would show the key to everybody on the way to %1.</source>
        <translation>暗号化されない http では、%1 までの経路でキーが読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Use an https address; plain http is for this computer only. Nothing was sent.</source>
        <translation>https のアドレスを使ってください。http はこのコンピューターに対してだけ使えます。何も送信されていません。</translation>
    </message>
    <message>
        <source>There is no usable API key.</source>
        <translation>使える API キーがありません。</translation>
    </message>
    <message>
        <source>Paste the key as it stands on the Secrets page of the Kombo dashboard. Nothing was sent.</source>
        <translation>Kombo のダッシュボードの「Secrets」ページにあるとおりに、キーを貼り付けてください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The integration id is empty or holds characters that cannot be sent.</source>
        <translation>連携 ID が空か、送信できない文字を含んでいます。</translation>
    </message>
    <message>
        <source>Correct the id; it looks like workday:HWUTwvyx2wLoSUHphiWVrp28. Nothing was sent.</source>
        <translation>ID を修正してください。workday:HWUTwvyx2wLoSUHphiWVrp28 のような形です。何も送信されていません。</translation>
    </message>
    <message>
        <source>Nothing is running at %1.</source>
        <translation>%1 で動作しているサーバーがありません。</translation>
    </message>
    <message>
        <source>Check the address, or ask your admin whether it is blocked.</source>
        <translation>アドレスを確認するか、ブロックされていないか社内の管理者に確認してください。</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>%1 という名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the address and your network.</source>
        <translation>アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came.</source>
        <translation>応答が届く前に、%1 との通信が切れました。</translation>
    </message>
    <message>
        <source>Nobody can do more than try again.</source>
        <translation>誰であっても、できるのはもう一度試すことだけです。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>%1 の応答が途中で切れました。</translation>
    </message>
    <message>
        <source>%1 did not answer for 30 seconds.</source>
        <translation>%1 から 30 秒間応答がありませんでした。</translation>
    </message>
    <message>
        <source>The answer of %1 stopped half-way.</source>
        <translation>%1 の応答が途中で止まりました。</translation>
    </message>
    <message>
        <source>%1 sends too slowly to be useful.</source>
        <translation>%1 の送信が遅すぎて使えません。</translation>
    </message>
    <message>
        <source>Nobody can do more than try again later.</source>
        <translation>誰であっても、できるのは後でもう一度試すことだけです。</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>このコンピューターはオフラインです。</translation>
    </message>
    <message>
        <source>Check your network; loading again works once it is back.</source>
        <translation>ネットワークを確認してください。回復すると、再び読み込めます。</translation>
    </message>
    <message>
        <source>This computer has no free connections.</source>
        <translation>このコンピューターに空いている通信接続がありません。</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>いくつかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1 との通信に失敗しました。</translation>
    </message>
    <message>
        <source>Check your network and try again; if it stays so, ask your admin.</source>
        <translation>ネットワークを確認して、もう一度お試しください。改善しない場合は、社内の管理者に確認してください。</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached.</source>
        <translation>このネットワークのプロキシに接続できませんでした。</translation>
    </message>
    <message>
        <source>Ask your admin for the right proxy settings.</source>
        <translation>正しいプロキシの設定を社内の管理者に確認してください。</translation>
    </message>
    <message>
        <source>A proxy wants a password.</source>
        <translation>プロキシがパスワードを求めています。</translation>
    </message>
    <message>
        <source>Ask your admin.</source>
        <translation>社内の管理者に確認してください。</translation>
    </message>
    <message>
        <source>The proxy %2 wants a name and a password.</source>
        <translation>プロキシ %2 が名前とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Enter them; where you have none, ask your admin. Until then nothing can be loaded through it.</source>
        <translation>名前とパスワードを入力してください。お持ちでない場合は、社内の管理者に確認してください。それまでは、このプロキシを通して何も読み込めません。</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the name and the password.</source>
        <translation>プロキシ %2 は名前とパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Enter them again, or ask your admin. They are not sent a second time; a proxy may lock an account.</source>
        <translation>もう一度入力するか、社内の管理者に確認してください。プロキシがアカウントをロックすることがあるため、同じものは再び送信されません。</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (self-signed certificate).</source>
        <translation>%1 は身元を証明できませんでした (自己署名証明書)。</translation>
    </message>
    <message>
        <source>Ask your admin. Nothing was sent.</source>
        <translation>社内の管理者に確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask your admin. Nothing was sent.</source>
        <translation>このコンピューターの時計を確認してから、社内の管理者に確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 の証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>The server at %1 identifies itself as %2.</source>
        <translation>%1 のサーバーは %2 と名乗っています。</translation>
    </message>
    <message>
        <source>The issuer of %1&apos;s certificate is not known to this computer.</source>
        <translation>%1 の証明書の発行者は、このコンピューターでは認識されていません。</translation>
    </message>
    <message>
        <source>Behind a company proxy, ask your admin. Nothing was sent.</source>
        <translation>会社のプロキシを経由している場合は、社内の管理者に確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>%1 の証明書は有効ではありません。</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption.</source>
        <translation>%1 は古い暗号化だけに対応しています。</translation>
    </message>
    <message>
        <source>Your admin has to ask its operator. Nothing was sent.</source>
        <translation>社内の管理者がサーバーの運営者に問い合わせる必要があります。何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 does not speak https.</source>
        <translation>%1 は https に対応していません。</translation>
    </message>
    <message>
        <source>Check the address. Nothing was sent.</source>
        <translation>アドレスを確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be set up.</source>
        <translation>%1 との安全な通信を確立できませんでした。</translation>
    </message>
    <message>
        <source>A firewall may be in between: ask your admin. Nothing was sent.</source>
        <translation>ファイアウォールが間にある可能性があります。社内の管理者に確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>Something other than Kombo answers at %1.</source>
        <translation>%1 では Kombo 以外のものが応答しています。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete.</source>
        <translation>%1 の応答が完全ではありませんでした。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, Kombo has to look.</source>
        <translation>もう一度お試しください。改善しない場合は、Kombo による確認が必要です。</translation>
    </message>
    <message>
        <source>The answer of %1 was empty or damaged.</source>
        <translation>%1 の応答が空か、破損していました。</translation>
    </message>
    <message>
        <source>%1 sent an empty answer (HTTP %3).</source>
        <translation>%1 から空の応答が送信されました (HTTP %3)。</translation>
    </message>
    <message>
        <source>Try again, then ask Kombo.</source>
        <translation>もう一度お試しになり、その後 Kombo にお問い合わせください。</translation>
    </message>
    <message>
        <source>%1 sent only a part (HTTP %3).</source>
        <translation>%1 から一部だけが送信されました (HTTP %3)。</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3, which Docket&apos;s network library does not understand.</source>
        <translation>%1 は HTTP %3 で応答しました。Docket のネットワークライブラリはこれを解釈できません。</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy adds it.</source>
        <translation>プロキシがこれを追加していないか、社内の管理者に確認してください。</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3 instead of orders.</source>
        <translation>%1 は依頼ではなく HTTP %3 で応答しました。</translation>
    </message>
    <message>
        <source>Check the address and try again; if it stays so, ask Kombo.</source>
        <translation>アドレスを確認して、もう一度お試しください。改善しない場合は、Kombo にお問い合わせください。</translation>
    </message>
    <message>
        <source>The page is far larger than any list of orders.</source>
        <translation>ページが依頼の一覧としては大きすぎます。</translation>
    </message>
    <message>
        <source>Check the address; if it is right, Kombo has to look.</source>
        <translation>アドレスを確認してください。アドレスが正しい場合は、Kombo による確認が必要です。</translation>
    </message>
    <message>
        <source>The answer of %1 is far too large.</source>
        <translation>%1 の応答が大きすぎます。</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked.</source>
        <translation>%1 の応答を展開できませんでした。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your admin whether a proxy changes answers.</source>
        <translation>もう一度お試しください。改善しない場合は、プロキシが応答を変更していないか、社内の管理者に確認してください。</translation>
    </message>
    <message>
        <source>%1 used an encoding Docket did not ask for.</source>
        <translation>%1 は Docket が要求していないエンコードを使いました。</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy changes answers.</source>
        <translation>プロキシが応答を変更していないか、社内の管理者に確認してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is not readable text.</source>
        <translation>%1 の応答は読み取れるテキストではありません。</translation>
    </message>
    <message>
        <source>%1 points to %2; Docket does not take the key there.</source>
        <translation>%1 は %2 への移動を指示しています。Docket はそこへキーを送りません。</translation>
    </message>
    <message>
        <source>Check the address, or sign in to the network.</source>
        <translation>アドレスを確認するか、ネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>%1 sent a redirect without an address.</source>
        <translation>%1 からアドレスのないリダイレクトが送信されました。</translation>
    </message>
    <message>
        <source>%1 redirects without end.</source>
        <translation>%1 のリダイレクトが終わりません。</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of orders.</source>
        <translation>%1 から依頼ではなく Web ページが送信されました。</translation>
    </message>
    <message>
        <source>You may have to sign in to this network.</source>
        <translation>このネットワークへのサインインが必要かもしれません。</translation>
    </message>
    <message>
        <source>%1 did not send a list of orders.</source>
        <translation>%1 から依頼の一覧が送信されませんでした。</translation>
    </message>
    <message>
        <source>The answer of %1 is nested too deeply to be read.</source>
        <translation>%1 の応答は、入れ子が深すぎて読み取れません。</translation>
    </message>
    <message>
        <source>Kombo has to look.</source>
        <translation>Kombo による確認が必要です。</translation>
    </message>
    <message>
        <source>Access was refused before Kombo was reached (HTTP 403).</source>
        <translation>Kombo に到達する前にアクセスが拒否されました (HTTP 403)。</translation>
    </message>
    <message>
        <source>This address has no open orders (HTTP %3).</source>
        <translation>このアドレスでは未完了の依頼を取得できません (HTTP %3)。</translation>
    </message>
    <message>
        <source>Check the address; if it is right, the endpoint may have moved.</source>
        <translation>アドレスを確認してください。アドレスが正しい場合は、エンドポイントが移動した可能性があります。</translation>
    </message>
    <message>
        <source>Kombo&apos;s list of open orders is not at this address any more (HTTP %3).</source>
        <translation>Kombo の未完了の依頼の一覧は、このアドレスにもうありません (HTTP %3)。</translation>
    </message>
    <message>
        <source>Switch this connection to the endpoint that took its place; if that fails too, check the address.</source>
        <translation>この接続を後継のエンドポイントに切り替えてください。それでも失敗する場合は、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>キーが拒否されました。</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region.</source>
        <translation>新しいキーを発行してもらうか、別の地域をお試しください。</translation>
    </message>
    <message>
        <source>Kombo could not be reached through its gateway (HTTP %3).</source>
        <translation>Kombo のゲートウェイから先に接続できませんでした (HTTP %3)。</translation>
    </message>
    <message>
        <source>Kombo is busy.</source>
        <translation>Kombo が混み合っています。</translation>
    </message>
    <message>
        <source>Kombo&apos;s side failed (HTTP %3).</source>
        <translation>Kombo 側でエラーが発生しました (HTTP %3)。</translation>
    </message>
    <message>
        <source>Nobody but Kombo can act.</source>
        <translation>対応できるのは Kombo だけです。</translation>
    </message>
    <message>
        <source>Kombo&apos;s pages repeat after page %4.</source>
        <translation>%4 ページ目の後、Kombo から同じページが繰り返されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) kept, more may exist; Kombo has to look.</source>
        <translation>
            <numerusform>依頼 %Ln 件を保持しています。ほかにもある可能性があります。Kombo による確認が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent page after page without a new order.</source>
        <translation>Kombo から、新しい依頼のないページが続きました。</translation>
    </message>
    <message>
        <source>Loading stopped after %4 pages, more than any list of orders has.</source>
        <translation>%4 ページで読み込みを停止しました。依頼の一覧がこれほど長くなることはありません。</translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is too long to be used.</source>
        <translation>Kombo から送信されたブックマークが長すぎて使えません。</translation>
    </message>
    <message>
        <source>Kombo no longer accepts its own bookmark.</source>
        <translation>Kombo が自身のブックマークを受け付けなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>Reload from the start; %n order(s) kept.</source>
        <translation>
            <numerusform>最初から読み込み直してください。依頼 %Ln 件は保持されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is no text.</source>
        <translation>Kombo から送信されたブックマークがテキストではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read.</source>
        <translation>
            <numerusform>依頼 %Ln 件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are here. Copy these as received and show them to Kombo.</source>
        <translation>ほかの依頼はすべてここにあります。読み取れなかった依頼を受信したままコピーし、Kombo に見せてください。</translation>
    </message>
</context>
<context>
    <name>docket::HealthModel</name>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation>最後の完了</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最後のエラー</translation>
    </message>
</context>
<context>
    <name>docket::HealthView</name>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Copy re&amp;port for support</source>
        <translation>サポート用レポートをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Refresh this integration</source>
        <translation>この連携を更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>接続を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>docket::HelpWindows</name>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
</context>
<context>
    <name>docket::LinkOpener</name>
    <message>
        <source>Open %1 in your browser?</source>
        <translation>%1 をブラウザーで開きますか?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>docket::LongTextView</name>
    <message>
        <source>Job description as text</source>
        <translation>求人の説明 (テキスト)</translation>
    </message>
</context>
<context>
    <name>docket::MainWindow</name>
    <message>
        <source>Filter cleared</source>
        <translation>フィルターを解除しました</translation>
    </message>
    <message>
        <source>The filter is back</source>
        <translation>フィルターを元に戻しました</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected order(s) hidden by the filter were not</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1。選択中でもフィルターで非表示の依頼 %Ln 件は含まれません</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses are hidden while personal data is masked</source>
        <translation>個人情報がマスクされている間、アドレスは表示されません</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to</source>
        <translation>宛先となるメールアドレスがありません</translation>
    </message>
</context>
<context>
    <name>docket::ManageViewsDialog</name>
    <message>
        <source>Manage views</source>
        <translation>ビューを管理</translation>
    </message>
    <message>
        <source>The first nine open by Alt and their number.</source>
        <translation>最初の 9 件は Alt と番号で開けます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>ビューには名前が必要です。</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>同じ名前のビューがほかにあります。</translation>
    </message>
    <message>
        <source>%1, to be deleted</source>
        <comment>a view</comment>
        <translation>%1、削除予定</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>削除を取り消す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>docket::ManualWindow</name>
    <message>
        <source>Previous match</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Manual – Docket</source>
        <translation>マニュアル – Docket</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>マニュアル内を検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>前の一致箇所 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>次の一致箇所 (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>docket::MarkingDesk</name>
    <message numerus="yes">
        <source>%n order(s) are as they were before</source>
        <translation>
            <numerusform>依頼 %n 件を元に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is forgotten. It starts with the next load.</source>
        <translation>履歴を消去しました。新しい履歴は次の読み込みから始まります。</translation>
    </message>
    <message>
        <source>The history could not be removed. Try again when no other Docket is open.</source>
        <translation>履歴を削除できませんでした。ほかの Docket が開いていないときに、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing new is shown</source>
        <translation>表示中の依頼に新着はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked seen</source>
        <translation>
            <numerusform>依頼 %n 件を既読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked new</source>
        <translation>
            <numerusform>依頼 %n 件を新着にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked done</source>
        <translation>
            <numerusform>依頼 %n 件を対応済みにしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not done any more</source>
        <translation>
            <numerusform>依頼 %n 件の対応済みを解除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) snoozed until %1</source>
        <translation>
            <numerusform>依頼 %n 件を %1 までスヌーズしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not snoozed any more</source>
        <translation>
            <numerusform>依頼 %n 件のスヌーズを解除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked asked</source>
        <translation>
            <numerusform>依頼 %n 件を問い合わせ済みにしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not marked asked any more</source>
        <translation>
            <numerusform>依頼 %n 件の問い合わせ済みを解除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>リストを開く</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>リスト (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>履歴を消去しますか?</translation>
    </message>
    <message>
        <source>What was seen here, what is done, snoozed or asked, and which orders are no longer open: all of it is removed from this computer, for the connections that are open. Nothing changes at Kombo.</source>
        <translation>ここに表示された依頼、対応済み、スヌーズ中、問い合わせ済みの印、終了した依頼の記録を、開いている接続についてすべてこのコンピューターから削除します。Kombo 側では何も変わりません。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>docket::MemberRow</name>
    <message>
        <source>, </source>
        <comment>between the parts of one member of a team</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Mail %1</source>
        <translation>%1 にメール</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>氏名なし</translation>
    </message>
</context>
<context>
    <name>docket::MemoryWorker</name>
    <message numerus="yes">
        <source>%n order(s) that are no longer open cannot be named: the history of them is damaged.</source>
        <translation>
            <numerusform>終了した依頼 %n 件を特定できません。その履歴が破損しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history file could not be removed: %1</source>
        <translation>履歴ファイルを削除できませんでした: %1</translation>
    </message>
    <message>
        <source>The history could not be written. What you mark now may be lost.</source>
        <translation>履歴を書き込めませんでした。これから付ける印は失われる可能性があります。</translation>
    </message>
</context>
<context>
    <name>docket::MoreChip</name>
    <message numerus="yes">
        <source>%n more terms</source>
        <translation>
            <numerusform>ほか %Ln 件の条件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A message as a screen reader says it: its title and its text.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
</context>
<context>
    <name>docket::Notifier</name>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>新着の依頼 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::OrderHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>受信したまま</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>昇順で並べ替え</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降順で並べ替え</translation>
    </message>
    <message>
        <source>Also sort by this</source>
        <translation>並べ替えの条件に追加</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>「%1」を非表示</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>幅を合わせる</translation>
    </message>
</context>
<context>
    <name>docket::OrderMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Mail candidate</source>
        <translation>候補者にメール</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>チームにメール</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>「%1」だけ</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>「%1」を除外</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>Orders of this candidate</source>
        <translation>この候補者の依頼</translation>
    </message>
    <message>
        <source>Orders of this job</source>
        <translation>この求人の依頼</translation>
    </message>
</context>
<context>
    <name>docket::OrderOutput</name>
    <message>
        <source>There is no order to print</source>
        <translation>印刷する依頼がありません</translation>
    </message>
    <message>
        <source>There is no order to save</source>
        <translation>保存する依頼がありません</translation>
    </message>
    <message>
        <source>Save order as PDF</source>
        <translation>依頼を PDF として保存</translation>
    </message>
    <message>
        <source>There are no orders to export</source>
        <translation>エクスポートする依頼がありません</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n order(s) to %1</source>
        <translation>
            <numerusform>依頼 %Ln 件を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n cell(s) had to be cut</source>
        <comment>after what was written</comment>
        <translation>
            <numerusform>%1。セル %Ln 個を切り詰めました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; personal data is masked</source>
        <comment>after what was written</comment>
        <translation>%1。個人情報はマスクされています</translation>
    </message>
</context>
<context>
    <name>docket::OrderPrint</name>
    <message>
        <source>The order could not be printed</source>
        <translation>依頼を印刷できませんでした</translation>
    </message>
    <message>
        <source>The order is on its way to the printer</source>
        <translation>依頼をプリンターに送りました</translation>
    </message>
    <message>
        <source>Wrote the order to %1</source>
        <translation>依頼を %1 に書き出しました</translation>
    </message>
</context>
<context>
    <name>docket::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>依頼</translation>
    </message>
</context>
<context>
    <name>docket::OrderTableModel</name>
    <message>
        <source>nothing remembered</source>
        <translation>記憶なし</translation>
    </message>
    <message>
        <source>%1, connection “%2”</source>
        <comment>an integration&apos;s ID</comment>
        <translation>%1、接続「%2」</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>マスク中</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>%1; job %2; package %3; location %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1、求人 %2、パッケージ %3、勤務地 %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a row of the table and its state, read aloud</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>docket::Overview</name>
    <message>
        <source>&amp;Integrations</source>
        <translation>連携(&amp;I)</translation>
    </message>
</context>
<context>
    <name>docket::PreferencesDialog</name>
    <message>
        <source>Preferences – Docket</source>
        <translation>設定 – Docket</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>行の高さ(&amp;E)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>How high the rows of the table are.</source>
        <translation>表の行の高さです。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>日付、数値、並べ替えもこれに従います。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically</source>
        <translation>自動的に更新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>自動的に更新</translation>
    </message>
    <message>
        <source>Counted from the end of the load before. What needs a person first, a key or a permission, is not asked again by itself.</source>
        <translation>前回の読み込みの終わりから数えます。キーや権限など、先に人の対応が必要なものは、自動では再び取得しません。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>&amp;Between e-mail addresses</source>
        <translation>メールアドレスの区切り(&amp;B)</translation>
    </message>
    <message>
        <source>Between e-mail addresses</source>
        <translation>メールアドレスの区切り</translation>
    </message>
    <message>
        <source>Outlook wants a semicolon where its own settings do not say otherwise, others a comma.</source>
        <translation>Outlook では、その設定で変更していない限りセミコロンを使います。ほかのソフトではコンマを使います。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>In memory only, until Docket ends. They reach the disk only where you copy or save them.</source>
        <translation>Docket が終了するまで、メモリ内だけにあります。コピーまたは保存した場合に限り、ディスクに書き込まれます。</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>In your desktop&apos;s password store, under the name docket. Never in a file.</source>
        <translation>デスクトップのパスワード保管庫に、docket という名前で保存されます。ファイルには保存されません。</translation>
    </message>
    <message>
        <source>What you have seen, done and snoozed</source>
        <translation>既読、対応済み、スヌーズの記録</translation>
    </message>
    <message>
        <source>As keyed hashes and sealed ids on this computer; nobody reads a name from them. Forget order history removes them. With a key for this session only, in memory.</source>
        <translation>鍵付きハッシュと暗号化された ID として、このコンピューターに保存されます。そこから名前を読み取ることは誰にもできません。「依頼の履歴を消去」で削除されます。今回だけ使うキーの場合は、メモリ内だけにあります。</translation>
    </message>
    <message>
        <source>Connections, views and how the window looks</source>
        <translation>接続、ビュー、ウィンドウの外観</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>The last ones are in memory only: a filter can name a person. They last if you choose so here.</source>
        <translation>フィルターには人名が含まれることがあるため、最近のフィルターはメモリ内だけにあります。ここで選ぶと、終了後も残ります。</translation>
    </message>
    <message>
        <source>&amp;Keep the filter history when Docket ends</source>
        <translation>Docket の終了後もフィルターの履歴を保持(&amp;K)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Questions about orders, to the address of your connection. What you mark goes into a folder of your team only if you choose so.</source>
        <translation>依頼についての問い合わせを、接続先のアドレスに送ります。マークした内容がチームのフォルダーに入るのは、そう設定した場合だけです。</translation>
    </message>
</context>
<context>
    <name>docket::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>docket::ProposalModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a proposal: as typed, as said</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <comment>a proposal</comment>
        <translation>
            <numerusform>%1、依頼 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ProxyDialog</name>
    <message>
        <source>Password for the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through without a name and a password.</source>
        <translation>プロキシ %1 を通るには、名前とパスワードが必要です。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Used until you quit and kept nowhere. They go to this proxy and never to Kombo.</source>
        <translation>Docket を終了するまで使われ、どこにも保存されません。このプロキシに送信され、Kombo に送信されることはありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use and try again</source>
        <translation>使ってもう一度試す</translation>
    </message>
</context>
<context>
    <name>docket::Question</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>docket::RawView</name>
    <message>
        <source>Order as received</source>
        <translation>受信したままの依頼</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>docket::Report</name>
    <message>
        <source>Time: %1</source>
        <translation>時刻: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>地域: %1</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>連携: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>起きたこと: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>ページ: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>タイトル: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>ログ: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>プログラム: %1</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Kombo says: %4

Could you please help?
</source>
        <translation>お世話になっております。

貴社の採用管理システム (ATS) からアセスメントの依頼を読み取れません (連携 %1)。
%2 %3

Kombo のメッセージ: %4

お手数ですが、ご対応いただけますでしょうか。
</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Could you please help?
</source>
        <translation>お世話になっております。

貴社の採用管理システム (ATS) からアセスメントの依頼を読み取れません (連携 %1)。
%2 %3

お手数ですが、ご対応いただけますでしょうか。
</translation>
    </message>
</context>
<context>
    <name>docket::ResultLine</name>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>docket::SaveViewDialog</name>
    <message>
        <source>Save as view</source>
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>There is a view of this name. It gets the filter, columns and sorting you see now.</source>
        <translation>この名前のビューがあります。現在のフィルター、列、並べ替えに置き換わります。</translation>
    </message>
    <message>
        <source>Keeps the filter, columns and sorting. It opens from the Filter menu, the first nine by Alt and their number.</source>
        <translation>フィルター、列、並べ替えを保存します。「フィルター」メニューから開けます。最初の 9 件は Alt と番号でも開けます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>ビューには名前が必要です。</translation>
    </message>
</context>
<context>
    <name>docket::SavedResponses</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message>
        <source>“%1” is no JSON, or ends too early.</source>
        <translation>「%1」は JSON ではないか、途中で終わっています。</translation>
    </message>
    <message>
        <source>“%1” holds more than can be read at once.</source>
        <translation>「%1」は一度に読み取れる量を超えています。</translation>
    </message>
    <message>
        <source>“%1” is the answer to a request that failed; it holds no orders.</source>
        <translation>「%1」は失敗したリクエストへの応答で、依頼を含んでいません。</translation>
    </message>
    <message>
        <source>“%1” holds no open orders.</source>
        <translation>「%1」に未完了の依頼は含まれていません。</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>「%1」はファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB.</source>
        <translation>「%1」は 64 MB を超えています。</translation>
    </message>
</context>
<context>
    <name>docket::Session</name>
    <message>
        <source>Settings cannot be saved on this computer; they last until you quit.</source>
        <translation>このコンピューターに設定を保存できません。設定は Docket を終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The key could not be removed from your password store: %1</source>
        <translation>パスワード保管庫からキーを削除できませんでした: %1</translation>
    </message>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>サンプルサーバーを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>Demo (sample data)</source>
        <translation>デモ (サンプルデータ)</translation>
    </message>
</context>
<context>
    <name>docket::ShortcutsWindow</name>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Docket</source>
        <translation>キーボードショートカット – Docket</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu or part of the window, what a key does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>一致するショートカットはありません。</translation>
    </message>
</context>
<context>
    <name>docket::SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the name of a facet</comment>
        <translation>%1を検索</translation>
    </message>
</context>
<context>
    <name>docket::SideBarModel</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>さらに %Ln 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
</context>
<context>
    <name>docket::SituationDisplay</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>スヌーズの期限</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>日付と時刻(&amp;D)</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeMenu</name>
    <message>
        <source>Snooze unti&amp;l</source>
        <translation>スヌーズの期限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Today, %1</source>
        <translation>今日、%1(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;omorrow, %1</source>
        <translation>明日、%1(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Monday, %1</source>
        <translation>月曜日、%1(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation>別の日(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>docket::StateRow</name>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>確認を停止</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>その後を確認</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>対応済みを解除</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>changed, when, which fields</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>docket::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>selected orders that are hidden</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation>デモを終了</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>今すぐもう一度試す</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>読み込みを停止</translation>
    </message>
    <message>
        <source>Show the selected orders that the filter hides</source>
        <translation>フィルターで非表示の選択中の依頼を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln 件を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1 hidden by the filter</source>
        <translation>
            <numerusform>%Ln 件を選択中、%1 件はフィルターで非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SummaryPane</name>
    <message>
        <source>No package provided</source>
        <translation>パッケージなし</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補者</translation>
    </message>
    <message>
        <source>No name provided</source>
        <translation>氏名なし</translation>
    </message>
    <message>
        <source>Package and customer</source>
        <translation>パッケージと顧客</translation>
    </message>
    <message>
        <source>More for this order</source>
        <translation>この依頼のその他の操作</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>候補者 ID</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>初回表示</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終表示</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>問い合わせ済み</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>求人</translation>
    </message>
    <message>
        <source>No job title provided</source>
        <translation>求人名なし</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>求人コード</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>No location provided</source>
        <translation>勤務地なし</translation>
    </message>
    <message>
        <source>Location as received</source>
        <translation>受信したままの勤務地</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>求人 ID</translation>
    </message>
    <message>
        <source>Country as received: %1</source>
        <translation>受信したままの国: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other open order(s)</source>
        <translation>
            <numerusform>ほかに未完了の依頼 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for this e-mail address.</source>
        <translation>このメールアドレスの未完了の依頼を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in this job</source>
        <translation>
            <numerusform>この求人の未完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for jobs of this title.</source>
        <translation>この求人名の求人の未完了の依頼を表示します。</translation>
    </message>
    <message>
        <source>Sent in an unexpected form, see Raw: %1.</source>
        <translation>想定外の形で送信されています。「元データ」を参照してください: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that Docket does not know are under Raw.</source>
        <translation>
            <numerusform>Docket が知らないフィールド %Ln 件が「元データ」にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <translation>見つかった場所: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the places that a filter was found in</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
</context>
<context>
    <name>docket::TeamFolder</name>
    <message>
        <source>%1 The team secret lasts until Docket ends.</source>
        <comment>why it cannot be kept, a sentence</comment>
        <translation>%1 チームの合言葉は Docket が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>チームのフォルダー</translation>
    </message>
</context>
<context>
    <name>docket::TeamList</name>
    <message>
        <source>Recruiter</source>
        <translation>採用担当者</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>採用責任者</translation>
    </message>
    <message>
        <source>Copy all addresses</source>
        <translation>すべてのアドレスをコピー</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>チームにメール</translation>
    </message>
    <message>
        <source>No hiring team: the customer&apos;s system sent none for this job.</source>
        <translation>採用チームなし: 顧客のシステムから、この求人の採用チームは送信されていません。</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>採用チーム</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>さらに %Ln 名を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %L1 of %Ln more</source>
        <translation>
            <numerusform>残り %Ln 名のうち %L1 名を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TeamPage</name>
    <message>
        <source>Choose a folder that all of your team can write in.</source>
        <translation>チームの全員が書き込めるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Enter the team secret.</source>
        <translation>チームの合言葉を入力してください。</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>フォルダーを読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the team</source>
        <translation>
            <numerusform>チームのファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) passed over: damaged, or written with another secret</source>
        <translation>
            <numerusform>%n 行を飛ばしました: 破損しているか、別の合言葉で書き込まれています</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share done, snoozed and asked with my team</source>
        <translation>対応済み、スヌーズ、問い合わせ済みをチームと共有(&amp;S)</translation>
    </message>
    <message>
        <source>By way of a folder that all of you can write in, on a network drive or in a synchronised folder. No name and no id of an order can be read there.</source>
        <translation>チームの全員が書き込めるフォルダーを使います。ネットワークドライブか同期フォルダーに置きます。そこから依頼の名前や ID を読み取ることはできません。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder of the team</source>
        <translation>チームのフォルダーを選択</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>チームのフォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Name that colleagues see</source>
        <translation>ほかのメンバーに表示される名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name that colleagues see</source>
        <translation>ほかのメンバーに表示される名前</translation>
    </message>
    <message>
        <source>&amp;Team secret</source>
        <translation>チームの合言葉(&amp;T)</translation>
    </message>
    <message>
        <source>Team secret</source>
        <translation>チームの合言葉</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <source>Use this team secret</source>
        <translation>このチームの合言葉を使う</translation>
    </message>
    <message numerus="yes">
        <source>The same for all of you, at least %n character(s); one of you makes it and tells the others. Kept in your desktop&apos;s password store.</source>
        <translation>
            <numerusform>全員が同じ合言葉を使います。%n 文字以上にしてください。1 人が作成し、ほかのメンバーに伝えます。デスクトップのパスワード保管庫に保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>In use; enter another one to change it</source>
        <translation>使用中。変更するには別の合言葉を入力</translation>
    </message>
</context>
<context>
    <name>docket::TeamWorker</name>
    <message>
        <source>The team secret cannot be used: it has to have at least %1 characters.</source>
        <translation>このチームの合言葉は使えません。%1 文字以上必要です。</translation>
    </message>
    <message>
        <source>What you mark cannot be written down for your team: %1</source>
        <translation>付けた印をチームのために書き込めません: %1</translation>
    </message>
    <message>
        <source>The team folder is not there. What you mark is shared once it is back.</source>
        <translation>チームのフォルダーが見つかりません。付けた印は、フォルダーが戻ると共有されます。</translation>
    </message>
    <message>
        <source>Nothing can be written in the team folder.</source>
        <translation>チームのフォルダーに書き込めません。</translation>
    </message>
</context>
<context>
    <name>docket::TextPages</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>画像 %Ln 件を省きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) left out</source>
        <translation>
            <numerusform>スタイル %Ln 件を省きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) left out</source>
        <translation>
            <numerusform>スクリプト %Ln 件を省きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) left out</source>
        <translation>
            <numerusform>その他の部分 %Ln 件を省きました</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of a very long text is left out</source>
        <translation>非常に長いテキストの末尾を省きました</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Order text</source>
        <translation>依頼のテキスト</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>元データ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Hidden while personal data is masked.</source>
        <translation>個人情報がマスクされている間は表示されません。</translation>
    </message>
    <message>
        <source>Show formatted</source>
        <translation>書式付きで表示</translation>
    </message>
    <message>
        <source>Show all as text</source>
        <translation>すべてテキストで表示</translation>
    </message>
    <message>
        <source>As received, %1</source>
        <translation>受信したまま、%1</translation>
    </message>
    <message>
        <source>All of the text, unformatted</source>
        <translation>書式なしのテキスト全体</translation>
    </message>
    <message>
        <source>No description provided</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>    before: %1</source>
        <translation>    変更前: %1</translation>
    </message>
    <message>
        <source>    now: %1</source>
        <translation>    現在: %1</translation>
    </message>
    <message>
        <source>    Changed; earlier value not kept.</source>
        <translation>    変更されました。以前の値は残っていません。</translation>
    </message>
</context>
<context>
    <name>docket::Tile</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>a label, its number, how many are shown; read aloud</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a label and its number; read aloud</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%L1 shown</source>
        <comment>of the orders of a tile, by the filter</comment>
        <translation>%L1 件を表示中</translation>
    </message>
</context>
<context>
    <name>docket::TileRow</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補者</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>求人</translation>
    </message>
    <message>
        <source>Different e-mail addresses. Press to see who has more than one open order.</source>
        <translation>異なるメールアドレスの数です。押すと、未完了の依頼が複数ある候補者を表示します。</translation>
    </message>
    <message>
        <source>New this session</source>
        <translation>今回の新着</translation>
    </message>
    <message>
        <source>What was seen, done or snoozed is remembered until Docket ends: the API key is used for this session only, or this is the demo.</source>
        <translation>既読、対応済み、スヌーズの記録は、Docket が終了するまで保持されます。API キーを今回だけ使っているか、デモを表示しているためです。</translation>
    </message>
</context>
<context>
    <name>docket::ToolBar</name>
    <message>
        <source>Side bar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>マスク中</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>依頼を絞り込む</translation>
    </message>
    <message>
        <source>Filter all fields, e.g. nurse berlin</source>
        <translation>全フィールドで絞り込み (例: 看護師 東京)</translation>
    </message>
</context>
<context>
    <name>docket::TrendChart</name>
    <message>
        <source>Open per day</source>
        <translation>1 日ごとの未完了</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and how many orders were open</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::TrendPanel</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Open per day</source>
        <translation>1 日ごとの未完了</translation>
    </message>
    <message>
        <source>as seen by this computer</source>
        <translation>このコンピューターで見た件数</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
</context>
<context>
    <name>docket::ValueMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>「%1」だけ</translation>
    </message>
    <message>
        <source>Also “%1”</source>
        <translation>「%1」も</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>「%1」を除外</translation>
    </message>
</context>
<context>
    <name>docket::Window</name>
    <message>
        <source>Open saved response</source>
        <translation>保存した応答を開く</translation>
    </message>
    <message>
        <source>Saved responses (%1)</source>
        <translation>保存した応答 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::WindowRequests</name>
    <message>
        <source>Erase everything that Docket keeps?</source>
        <translation>Docket が保存しているものをすべて消去しますか?</translation>
    </message>
    <message>
        <source>All connections with their keys in the password store, what was seen and done, views, filters, how the window is arranged, settings, the log and the activity are removed from this computer. Docket ends then. At Kombo nothing changes, and keys stay valid.</source>
        <translation>すべての接続とパスワード保管庫にあるそのキー、既読や対応済みの記録、ビュー、フィルター、ウィンドウの配置、設定、ログ、アクティビティを、このコンピューターから削除します。その後、Docket は終了します。Kombo 側では何も変わらず、キーは引き続き有効です。</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>すべて消去</translation>
    </message>
</context>
</TS>
