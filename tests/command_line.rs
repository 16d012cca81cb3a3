//! The command line through the program itself, as the operator of a server of one's own.

mod support;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Output, Stdio},
};

use sqlx::{AssertSqlSafe, Executor};

fn maillage(url: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_maillage"));
    command.args(arguments).env("DATABASE_URL", url);
    command
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// The address in the first line that `serve` prints.
fn address(child: &mut Child) -> String {
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap())
        .read_line(&mut line)
        .unwrap();
    line.trim()
        .strip_prefix("Maillage: http://")
        .unwrap_or_else(|| panic!("{line}"))
        .to_owned()
}

fn status_of(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer.lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_owner_migrates_and_the_application_serves() {
    let place = support::empty_database().await;
    // As docs/deployment.md has it: the owner passes policies, the application's role only becomes maillage_app.
    let run = |statement: String| {
        let pool = place.owner.pool();
        async move { pool.execute(AssertSqlSafe(statement)).await.unwrap() }
    };
    let (owner, web) = (format!("{}_o", place.name), format!("{}_w", place.name));
    run("do $$ begin create role maillage_app nologin; exception when duplicate_object then null; end $$".into()).await;
    run(format!("create role {owner} login bypassrls")).await;
    run(format!("grant maillage_app to {owner} with admin option")).await;
    run(format!("create role {web} login noinherit in role maillage_app")).await;
    run(format!("alter database {} owner to {owner}", place.name)).await;
    let (owner_url, web_url) = (place.url(Some(&owner)), place.url(Some(&web)));

    let too_early = maillage(&web_url, &["serve", "--listen", "127.0.0.1:0"])
        .output()
        .unwrap();
    assert_eq!(too_early.status.code(), Some(1));
    assert!(said(&too_early).contains("maillage migrate"), "{}", said(&too_early));

    for _ in 0..2 {
        let migrated = maillage(&owner_url, &["migrate"]).output().unwrap();
        assert!(migrated.status.success(), "{}", said(&migrated));
    }

    let serve = ["serve", "--listen", "127.0.0.1:0"];
    let mut serving = maillage(&web_url, &serve)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let address = address(&mut serving);
    assert!(!address.ends_with(":0"), "the port it got: {address}");
    assert!(status_of(&address, "/nowhere").contains("404"));
    Command::new("kill").arg(serving.id().to_string()).status().unwrap();
    let stopped = serving.wait_with_output().unwrap();
    assert!(
        stopped.status.success() && !said(&stopped).contains("round the policies"),
        "{}",
        said(&stopped)
    );

    let demo = maillage(&owner_url, &["demo", "--listen", "127.0.0.1:0"])
        .output()
        .unwrap();
    assert_eq!(demo.status.code(), Some(1), "real data and a demonstration never mix");
    assert!(said(&demo).contains("real installation"), "{}", said(&demo));

    run("delete from _sqlx_migrations where version = (select max(version) from _sqlx_migrations)".to_owned()).await;
    let behind = maillage(&web_url, &serve).output().unwrap();
    assert!(said(&behind).contains("older than this program"), "{}", said(&behind));

    run(format!(
        "reassign owned by {owner} to current_user; drop owned by {owner}, {web}; drop role {owner}, {web}"
    ))
    .await;
}

#[tokio::test]
async fn a_role_that_passes_the_policies_is_told_so() {
    let place = support::database().await;
    let mut serving = maillage(&place.url(None), &["serve", "--listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    address(&mut serving);
    Command::new("kill")
        .args(["-INT", &serving.id().to_string()])
        .status()
        .unwrap();
    let stopped = serving.wait_with_output().unwrap();
    assert!(stopped.status.success(), "control-C is a proper way to stop");
    assert!(said(&stopped).contains("round the policies"), "{}", said(&stopped));
}

#[tokio::test]
async fn a_busy_port_is_said_before_anything_is_opened() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let folder = std::env::temp_dir().join(format!("maillage-busy-{}", uuid::Uuid::new_v4().simple()));
    let output = Command::new(env!("CARGO_BIN_EXE_maillage"))
        .args(["demo", "--listen", &address, "--data-dir"])
        .arg(&folder)
        .env_remove("DATABASE_URL")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said(&output).contains("already in use") && said(&output).contains("--listen"),
        "{}",
        said(&output)
    );
    assert!(!folder.exists());
}

#[test]
fn bad_input_is_2_and_a_database_away_is_1() {
    let unreadable = maillage("not an address", &["migrate"]).output().unwrap();
    assert_eq!(unreadable.status.code(), Some(2), "{}", said(&unreadable));
    let away = maillage("postgres://nobody@127.0.0.1:1/none", &["migrate"])
        .output()
        .unwrap();
    assert_eq!(away.status.code(), Some(1));
    assert!(said(&away).contains("DATABASE_URL cannot be used"), "{}", said(&away));
    let missing = maillage("postgres://nobody@127.0.0.1:1/none", &["import", "/no/such/file.xlsx"])
        .output()
        .unwrap();
    assert_eq!(missing.status.code(), Some(2), "{}", said(&missing));
}

#[test]
#[cfg(feature = "openid")]
fn identity_providers_that_cannot_be_used_are_said_at_start_with_the_key_that_is_wrong() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("openid-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("providers.json");
    let serve = |text: &str, more: &[&str]| {
        std::fs::write(&file, text).unwrap();
        let mut arguments = vec!["serve", "--listen", "127.0.0.1:0", "--openid", file.to_str().unwrap()];
        arguments.extend(more);
        let output = maillage("postgres://nobody@127.0.0.1:1/none", &arguments)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        said(&output)
    };
    let public = ["--public-url", "https://maillage.example.fr"];
    let good = r#"[{"id": "psc", "name": "PSC", "issuer": "https://id.example.fr", "client_id": "m", "client_secret_env": "ABSENT"}]"#;
    assert!(serve(good, &[]).contains("MAILLAGE_PUBLIC_URL"));
    assert!(serve(good, &public).contains("`client_secret_env`: ABSENT is not in the environment"));
    let unsafe_issuer = good.replace("https://id", "http://id");
    assert!(serve(&unsafe_issuer, &public).contains("provider 1 (“psc”): `issuer`"));
    assert!(serve(&good.replace("client_id", "clientid"), &public).contains("clientid"));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn check_finds_what_was_removed_from_the_log_and_what_was_cut_off_its_end() {
    let place = support::empty_database().await;
    let url = place.url(None);
    let folder = std::env::temp_dir().join(format!("maillage-check-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir_all(&folder).unwrap();
    let (heads, data) = (folder.join("heads"), folder.join("data"));
    let check = || {
        let arguments = [
            "check",
            "--heads",
            heads.to_str().unwrap(),
            "--data-dir",
            data.to_str().unwrap(),
        ];
        maillage(&url, &arguments).output().unwrap()
    };
    assert!(maillage(&url, &["migrate"]).output().unwrap().status.success());
    let run = |statement: &'static str| {
        let pool = place.owner.pool();
        async move { pool.execute(AssertSqlSafe(statement.to_owned())).await.unwrap() }
    };
    for _ in 0..3 {
        run("select access.record('opened', 'children', null, null, '00000000-0000-0000-0000-00000000000a')").await;
    }
    let whole = check();
    assert!(whole.status.success(), "{}", said(&whole));
    assert!(said(&whole).contains("none missing or changed"), "{}", said(&whole));

    // The end is cut off, and the head set back to match: only the file kept elsewhere can tell.
    run("create table kept as select * from trail where number = 3").await;
    run("delete from trail where number = 3").await;
    run("update trail_heads h set entries = 2, hash = (select t.hash from trail t where t.chain = h.chain and t.number = 2)").await;
    let cut = check();
    assert_eq!(cut.status.code(), Some(1), "{}", said(&cut));
    assert!(said(&cut).contains("was cut before line 3"), "{}", said(&cut));
    assert!(said(&cut).contains("ok      log"), "{}", said(&cut));

    // A line changed in the middle shows in the chain itself.
    run("update trail set act = 'changed' where number = 1").await;
    let changed = check();
    assert_eq!(changed.status.code(), Some(1), "{}", said(&changed));
    assert!(
        said(&changed).contains("00000000-0000-0000-0000-00000000000a at line 1"),
        "{}",
        said(&changed)
    );
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn retention_is_rehearsed_done_and_the_log_verified_afterwards() {
    let place = support::world::world().await;
    let url = place.url(None);
    let folder = std::env::temp_dir().join(format!("maillage-retention-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir_all(&folder).unwrap();
    let (heads, data) = (folder.join("heads"), folder.join("data"));
    let run = |arguments: &[&str]| {
        let arguments = [arguments, &["--data-dir", data.to_str().unwrap()]].concat();
        maillage(&url, &arguments).output().unwrap()
    };
    let check = || run(&["check", "--heads", heads.to_str().unwrap()]);
    let ask = |question: &'static str| {
        let pool = place.owner.pool();
        async move { sqlx::query_scalar::<_, i64>(question).fetch_one(pool).await.unwrap() }
    };
    assert!(check().status.success());

    // Nobody's time is up; in five years everybody's is, and rehearsing it changes nothing.
    let today = run(&["retention", "--rehearse"]);
    assert!(said(&today).contains("files: 0"), "{}", said(&today));
    for open in [
        "update rectifications set outcome = 'kept', answer = 'Non.', answered_by = asked_by, answered_on = asked_on",
        "update hand_overs set state = 'withdrawn', ended_on = proposed_on, ended_by = proposed_by where state in ('proposed', 'taken')",
    ] {
        place.owner.pool().execute(open).await.unwrap();
    }
    let later = (chrono::Utc::now().date_naive() + chrono::Months::new(60)).to_string();
    let rehearsed = run(&["retention", "--rehearse", "--on", &later]);
    assert!(rehearsed.status.success(), "{}", said(&rehearsed));
    assert!(
        said(&rehearsed).contains("PAP-1") && said(&rehearsed).contains("files: 3"),
        "{}",
        said(&rehearsed)
    );
    assert!(!said(&rehearsed).contains("Léa"), "{}", said(&rehearsed));
    assert_eq!(ask("select count(*) from anonymisations").await, 0);
    assert_eq!(ask("select count(*) from children where given_name = 'Léa'").await, 1);
    // Another day is for rehearsals alone.
    assert_eq!(run(&["retention", "--on", &later]).status.code(), Some(2));

    // Zoé's was years ago, and so was the first half of the log.
    for past in [
        "alter table partnerships disable trigger user",
        "update partnerships set start_on = '2018-01-01', end_on = '2019-01-01', created_at = '2018-01-01' where id in (select pl.partnership_id from plans pl join children c on c.id = pl.child_id where c.given_name = 'Zoé')",
        "alter table partnerships enable trigger user",
        "update children set created_at = '2018-01-01' where given_name = 'Zoé'",
        "update consents set given_at = '2018-01-01' where child_id in (select id from children where given_name = 'Zoé')",
        "update hand_overs set proposed_on = '2018-06-01', ended_on = '2018-06-02', takes_over_on = '2018-06-03' where partnership_id in (select pl.partnership_id from plans pl join children c on c.id = pl.child_id where c.given_name = 'Zoé')",
        "update territories set log_kept_months = 6",
    ] {
        place.owner.pool().execute(past).await.unwrap();
    }
    assert!(check().status.success());
    let done = run(&["retention"]);
    assert!(done.status.success(), "{}", said(&done));
    assert!(said(&done).contains("anonymised. files: 1"), "{}", said(&done));
    assert_eq!(ask("select count(*) from children where given_name = 'Zoé'").await, 0);
    assert_eq!(ask("select count(*) from children where given_name = 'Léa'").await, 1);
    let whole = check();
    assert!(whole.status.success(), "{}", said(&whole));
    // Lines rightly gone are not missed, even in a file of heads from before.
    place
        .owner
        .pool()
        .execute("select access.prune_log(current_date + 200)")
        .await
        .unwrap();
    assert!(ask("select count(*) from trail_cuts").await > 0);
    let whole = check();
    assert!(whole.status.success(), "{}", said(&whole));
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn a_server_keeps_the_heads_of_the_log_elsewhere_each_day() {
    let place = support::world::world().await;
    let url = place.url(None);
    let folder = std::env::temp_dir().join(format!("maillage-heads-{}", uuid::Uuid::new_v4()));
    let (heads, data) = (folder.join("heads"), folder.join("data"));
    std::fs::create_dir_all(&heads).unwrap();
    let mut server = maillage(
        &url,
        &[
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--data-dir",
            data.to_str().unwrap(),
            "--log-heads",
            heads.to_str().unwrap(),
        ],
    )
    .stdout(Stdio::piped())
    .stderr(Stdio::null())
    .spawn()
    .unwrap();
    address(&mut server);
    let there = || {
        std::fs::read_dir(&heads)
            .unwrap()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .find(|path| path.extension().is_some_and(|ending| ending == "heads"))
    };
    for _ in 0..100 {
        if there().is_some() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let file = there().expect("a file of heads");
    server.kill().unwrap();
    server.wait().unwrap();
    let lines = std::fs::read_to_string(&file).unwrap();
    let chains: i64 = sqlx::query_scalar("select count(*) from trail_heads")
        .fetch_one(place.owner.pool())
        .await
        .unwrap();
    assert_eq!(lines.lines().count() as i64, chains, "{lines}");
    let check = || {
        let arguments = [
            "check",
            "--data-dir",
            data.to_str().unwrap(),
            "--heads",
            heads.to_str().unwrap(),
        ];
        maillage(&url, &arguments).output().unwrap()
    };
    assert!(check().status.success(), "{}", said(&check()));
    // What is cut off the end afterwards shows, and the folder is only read.
    place.owner.pool().execute("with gone as (delete from trail t using trail_heads h where t.chain = h.chain and t.number = h.entries returning t.chain)
        update trail_heads h set entries = h.entries - 1, hash = coalesce((select t.hash from trail t where t.chain = h.chain and t.number = h.entries - 1), '') from gone where gone.chain = h.chain").await.unwrap();
    assert!(said(&check()).contains("was cut before line"), "{}", said(&check()));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), lines);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_is_wrong_with_a_setting_is_said_by_its_name_in_the_environment() {
    let run = |name: &str, value: &str, arguments: &[&str]| {
        let mut command = maillage("postgres://nowhere.invalid/maillage", arguments);
        command.env(name, value).output().unwrap()
    };
    let output = run("MAILLAGE_LISTEN", "somewhere", &["serve"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("MAILLAGE_LISTEN"), "{}", said(&output));
    let output = run("MAILLAGE_LISTEN", "127.0.0.1:0", &["serve", "--listen", "somewhere"]);
    assert!(!said(&output).contains("MAILLAGE_LISTEN"), "{}", said(&output));

    // A typing mistake is told; the secret of a provider is nobody's mistake.
    let output = run("MAILLAGE_LISEN", "127.0.0.1:1", &["check"]);
    assert!(
        said(&output).contains("MAILLAGE_LISEN is no setting"),
        "{}",
        said(&output)
    );
    let output = run("MAILLAGE_PSC_SECRET", "x", &["check"]);
    assert!(!said(&output).contains("no setting"), "{}", said(&output));
}

#[test]
fn every_setting_is_in_the_page_on_deployment() {
    let page = include_str!("../docs/deployment.md");
    let help = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_maillage"))
            .args(arguments)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let commands: Vec<String> = help(&["help"])
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .map_while(|line| line.strip_prefix("  ")?.split_whitespace().next().map(str::to_owned))
        .collect();
    assert!(commands.iter().any(|command| command == "serve"), "{commands:?}");
    let mut found = 0;
    for command in commands {
        let said = help(&["help", &command]);
        for name in said
            .split("[env: ")
            .skip(1)
            .filter_map(|rest| rest.split(['=', ']']).next())
        {
            found += 1;
            assert!(
                page.contains(&format!("`{name}`")),
                "{name} is not in docs/deployment.md"
            );
        }
    }
    assert!(found > 15, "{found} settings");
}
