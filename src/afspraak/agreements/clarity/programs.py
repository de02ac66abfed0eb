"""Programs and services by name: who must use one has a road laid down. Folded text, for `<tool>`."""

from __future__ import annotations

TOOL = r"""
    (?:ms|microsoft)\ \w+|google\ \w+|adobe\ \w+|excel|word|powerpoint|outlook|visio|onenote|onedrive
    |sharepoint|ms\ project|power\ ?bi|power\ ?automate|power\ ?apps|dynamics|azure(?:\ devops)?
    |jira|trello|slack|confluence|notion|asana|monday\.com|clickup|basecamp|smartsheet|wrike|airtable|miro
    |mural|figma|canva|adobe|indesign|photoshop|illustrator|acrobat|lightroom|premiere|quark\w*
    |topdesk|servicenow|zendesk|freshdesk|intercom|ivanti|marval|sap|oracle|afas|unit4
    |xero|quickbooks|sage|twinfield|netsuite|workday|navision|odoo|coupa|ariba|peppol|tradeshift
    |tableau|qlik\w*|cognos|looker|sas|spss|stata|matlab|nvivo|rstudio|jupyter|alteryx|knime
    |business\ objects
    |wordpress|drupal|joomla|typo3|umbraco|sitecore|wix|squarespace|shopify|magento|lightspeed
    |flutter|angular|vue|django|laravel|python|java|javascript|typescript|kotlin|golang
    |php|cobol|delphi|mendix|outsystems|terraform|ansible|puppet|kubernetes|docker|jenkins
    |github(?:\ actions)?|gitlab|bitbucket|subversion|aws|openshift|vmware|selenium|cypress|playwright
    |postman
    |sonarqube|splunk|grafana|kibana|nagios|zabbix|mysql|postgresql|mongodb
    |autocad|revit|bim\ ?360|solidworks|tekla|allplan|archicad|sketchup|navisworks|solibri|rfem|etabs|ansys
    |plaxis|arcgis|qgis|primavera|asta\ powerproject|relatics|docstream|procore|bluebeam|ibis(?:\ trad)?
    |dalux
    |fieldview
    |salesforce|hubspot|pipedrive|mailchimp|surveymonkey|typeform|qualtrics|google\ forms|limesurvey
    |mentimeter
    |kahoot|hootsuite|coosto|linkedin|whatsapp|telegram|skype|zoom|webex
    |docusign|validsign|evidos|dropbox|wetransfer|chatgpt|copilot|gemini|deepl
    |moodle|magister|somtoday|parnassys|its\ ?learning|blackboard|brightspace|osiris|canvas\ lms
    |cpoms|seesaw|classdojo|squla|gynzy|snappet|zermelo|untis|xedule|edubook
    |nedap|ecare|caren|fierit|mysoma|hix|chipsoft|cerner|systmone|nourish|person\ centred\ software
    |plancare|medimo|promedico|medicom|zorgdomein|zivver|siilo|omaha
    |decos|djuma|corsa|mozard|esuite|centric|pinkroccade|key2\w*|civision|squit\w*|rx\.mission|ibabs|notubiz
    |gisib|liaan|stratech|uniface
    |manhattan|blue\ yonder|transporeon|descartes|routigo|ortec|transics|tomtom\ \w+|wms\ \w+|quintiq
    |slimstock
"""

TOOL_NL = r"""
    (?<!de\ )(?<!alle\ )(?<!onze\ )(?<!andere\ )teams|exact|react|(?<!de\ )(?<!een\ )planner|access|join
    |zaaksysteem|afsprakensysteem|roosterpakket|rekenpakket|tekenpakket|planningspakket
"""

TOOL_EN = r"""
    exact\ online|react\ native|the\ (?:case|records|ticket(?:ing)?|booking|rostering|warehouse)\ system
"""
