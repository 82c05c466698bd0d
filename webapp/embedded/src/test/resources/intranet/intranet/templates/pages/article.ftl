[#-- A page as an intranet may have long had it: nothing in it knows of the leadership framework. --]
<!DOCTYPE html>
<html lang="${cmsfn.language()}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${content.title!content.@name}</title>
  <link rel="stylesheet" href="${ctx.contextPath}/.resources/intranet/webresources/css/intranet.css">
  [@cms.page /]
</head>
<body>
<main>
  <h1>${content.title!content.@name}</h1>
  [@cms.area name="main" /]
</main>
</body>
</html>
