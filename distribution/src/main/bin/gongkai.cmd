@echo off
rem The command gongkai on Windows. Needs a JRE 17 or newer, or the one that came with it; no network.
setlocal
set "GONGKAI=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%GONGKAI%\runtime\bin\java.exe" set "JAVA=%GONGKAI%\runtime\bin\java.exe"
if "%~1"=="serve" goto serve
rem Many reports take long enough for the optimising compiler to pay; a single one does not.
set COMPILER=1
if "%~1"=="batch" set COMPILER=4
if "%~1"=="survey" set COMPILER=4
"%JAVA%" -XX:SharedArchiveFile="%GONGKAI%\app\classes.jsa" -Xshare:auto -XX:TieredStopAtLevel=%COMPILER% -XX:+UseSerialGC -Xlog:disable --enable-native-access=ALL-UNNAMED -jar "%GONGKAI%\app\gongkai-application.jar" %*
goto end
:serve
"%JAVA%" -jar "%GONGKAI%\service\gongkai-application.jar" %*
:end
set CODE=%ERRORLEVEL%
rem Exit code 1 means INVALID and nothing else.
if %CODE% GEQ 9009 set CODE=4
exit /b %CODE%
