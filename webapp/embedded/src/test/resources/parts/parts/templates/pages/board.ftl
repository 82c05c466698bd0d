[#ftl output_format="HTML"]
<!DOCTYPE html>
<html lang="da">
<head><meta charset="utf-8"><title>Board</title>[@cms.page /]</head>
<body>
<h1>${cmsfn.decode(content).title!}</h1>
<main>[@cms.area name="lead" /][@cms.area name="main" /]</main>
<footer>[@cms.area name="foot" /]</footer>
</body>
</html>
