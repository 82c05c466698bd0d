[#ftl output_format="HTML"]
<p class="note">${cmsfn.decode(content).heading!}</p>
